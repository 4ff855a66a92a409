import type { TextPart } from '#lib/search/search-view';

/** A text in which what was searched for stands out. */
export function MarkedText({ parts }: { parts: TextPart[] }) {
  return parts.map(({ text, isHit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
    isHit ? <mark key={index}>{text}</mark> : text,
  );
}
