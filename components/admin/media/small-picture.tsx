import type { LibraryCard } from '#lib/media/library-view';

/** A picture small and whole; of a document its kind. The name stands beside it, so that it is passed over when read out. */
export function SmallPicture({ card }: { card: Pick<LibraryCard, 'thumbPath' | 'documentKind'> }) {
  return (
    <span className="small-picture">
      {card.thumbPath ? (
        // biome-ignore lint/performance/noImgElement: the library makes its own sizes
        <img src={card.thumbPath} alt="" loading="lazy" decoding="async" />
      ) : (
        <span aria-hidden="true">{card.documentKind?.toUpperCase() ?? ''}</span>
      )}
    </span>
  );
}
