import type { Body, Inline, Mark } from '#lib/publishing/body/body';
import type { SeedBlock } from './blocks.ts';

const token = /\*\*([^*]+)\*\*|_([^_\s][^_]*)_|\[([^\]]+)\]\(([^)\s]+)\)/g;

function text(words: string, mark?: Mark): Inline[] {
  if (words === '') return [];
  return [mark ? { type: 'text', text: words, marks: [mark] } : { type: 'text', text: words }];
}

/** Reads the notation of blocks.ts: bold, italic and links. */
function inlineOf(notation: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  for (const found of notation.matchAll(token)) {
    const [whole, bold, italic, words, href] = found;
    nodes.push(...text(notation.slice(end, found.index)));
    if (bold) nodes.push(...text(bold, { type: 'bold' }));
    else if (italic) nodes.push(...text(italic, { type: 'italic' }));
    else if (words && href) nodes.push(...text(words, { type: 'link', attrs: { href } }));
    end = found.index + whole.length;
  }
  return [...nodes, ...text(notation.slice(end))];
}

const paragraph = (notation: string) => ({ type: 'paragraph' as const, content: inlineOf(notation) });

function blockOf(block: SeedBlock, personIds: ReadonlyMap<string, string>): Body['content'][number] {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { id }, content: inlineOf(block.text) };
    case 'heading':
      return { type: 'heading', attrs: { id, level: block.level }, content: inlineOf(block.text) };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        attrs: { id },
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
      };
    case 'statement': {
      const personId = personIds.get(block.person);
      if (!personId) throw new Error(`The seed names no person ${block.person}.`);
      const attrs = { id, personId, manner: 'reported' as const, language: null, original: null };
      return { type: 'statement', attrs, content: [paragraph(block.text)] };
    }
    case 'table': {
      const row = (cells: string[], type: 'tableHeader' | 'tableCell') => ({
        type: 'tableRow' as const,
        content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
      });
      return {
        type: 'table',
        attrs: { id, caption: block.caption },
        content: [row(block.header, 'tableHeader'), ...block.rows.map((cells) => row(cells, 'tableCell'))],
      };
    }
  }
}

/** Seeded blocks as a body; people are named by their keys. */
export function bodyOf(blocks: SeedBlock[], personIds: ReadonlyMap<string, string> = new Map()): Body {
  return { type: 'doc', content: blocks.map((block) => blockOf(block, personIds)) };
}
