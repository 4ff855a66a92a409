import type { PictureView } from '#lib/media/picture-view';
import { Picture } from './picture.tsx';

/** A picture inside a text, with its caption and credit. */
export function RichPicture({ picture, caption }: { picture: PictureView; caption: string }) {
  return (
    <figure>
      <Picture picture={picture} sizes="(min-width: 48rem) 43rem, 100vw" />
      {caption || picture.credit ? (
        <figcaption>{[caption, picture.credit].filter(Boolean).join(' ')}</figcaption>
      ) : null}
    </figure>
  );
}
