import type { Piece } from '#lib/publishing/body/compare-texts';

/** Words that stayed, came and went; `ins` and `del` say it to whoever does not see the colours. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, position) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other key
    if (kind === 'added') return <ins key={position}>{text}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return kind === 'removed' ? <del key={position}>{text}</del> : <span key={position}>{text}</span>;
  });
}
