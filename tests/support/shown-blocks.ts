import type { Inline } from '#lib/publishing/body/body';
import { htmlToBody } from '#lib/publishing/import/html-to-body';
import type { Dropped, ImportedText } from '#lib/publishing/import/imported';
import { countedIds } from './imported-text.ts';

/** Blocks, pictures and losses of a piece of HTML, with counted ids. */
export function readHtml(html: string): ImportedText {
  return htmlToBody(html, { newBlockId: countedIds() });
}

function inlines(content: Inline[] | undefined): string {
  return (content ?? [])
    .map((one) => {
      if (one.type === 'hardBreak') return '⏎';
      const marks = (one.marks ?? []).map((mark) => (mark.type === 'link' ? mark.attrs.href : mark.type));
      return marks.length > 0 ? `<${marks.join(' ')}>${one.text}</>` : one.text;
    })
    .join('');
}

/** Blocks in a form that a test can be read in: one line each, lists and tables in brackets. */
export function shown(block: { type: string; content?: unknown; attrs?: unknown }): string {
  const content = (block.content ?? []) as { type: string; content?: unknown }[];
  switch (block.type) {
    case 'paragraph':
      return inlines(block.content as Inline[]);
    case 'heading':
      return `${'#'.repeat((block.attrs as { level: number }).level)} ${inlines(block.content as Inline[])}`;
    case 'bulletList':
    case 'orderedList':
      return `${block.type === 'bulletList' ? '•' : '1'}[${content.map(shown).join(', ')}]`;
    case 'table':
    case 'tableRow':
      return `[${content.map(shown).join(' ')}]`;
    default:
      return `${block.type === 'tableHeader' ? '!' : ''}${content.map(shown).join('/') || '∅'}`;
  }
}

/** The blocks of a piece of HTML in that form. */
export const blocksOf = (html: string): string[] => readHtml(html).blocks.map(shown);

/** What was told about a piece of HTML: code, number, sample. */
export function lostOf(html: string): string[] {
  return readHtml(html).dropped.map(({ code, count, sample }: Dropped) =>
    `${code} ${count} ${sample}`.trim(),
  );
}
