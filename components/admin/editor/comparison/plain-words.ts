import { blockText } from '#lib/publishing/body/block-text';
import type { DraftWords } from '#lib/publishing/words';

/** All words as plain lines, for the clipboard. */
export function plainWords({ title, summary, body }: DraftWords): string {
  const parts = [title, summary, ...body.content.map(blockText)];
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}
