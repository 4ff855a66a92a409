import type { Language } from '#lib/core/languages';
import { blockText } from '#lib/publishing/body/block-text';
import type { Block, Body, ListItem, NestedList, Table } from '#lib/publishing/body/body';

function emptyItems(items: readonly ListItem[]): ListItem[] {
  return items.map(({ content }) => ({
    type: 'listItem',
    content: content.map((part) => (part.type === 'paragraph' ? { type: 'paragraph' } : emptyList(part))),
  }));
}

function emptyList({ type, content }: NestedList): NestedList {
  return { type, content: emptyItems(content) };
}

function emptyStatement(block: Extract<Block, { type: 'statement' }>, sourceLanguage: Language): Block {
  const { manner, language, original } = block.attrs;
  const spoken = manner === 'verbatim' ? (language ?? sourceLanguage) : null;
  const words = blockText({ ...block, attrs: { ...block.attrs, original: null } });
  return {
    type: 'statement',
    attrs: { ...block.attrs, language: spoken, original: manner === 'verbatim' ? (original ?? words) : null },
    content: block.content.map(() => ({ type: 'paragraph' })),
  };
}

function emptyTable({ type, attrs, content }: Table): Table {
  const rows = content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({ ...cell, content: [{ type: 'paragraph' as const }] })),
  }));
  return { type, attrs: { ...attrs, caption: '' }, content: rows };
}

/** A block as a translator begins with it: the same block without words. Headers, rows and columns of a table stay. */
export function withoutWords(block: Block, sourceLanguage: Language): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: block.attrs };
    case 'heading':
      return { type: 'heading', attrs: block.attrs };
    case 'bulletList':
    case 'orderedList':
      return { type: block.type, attrs: block.attrs, content: emptyItems(block.content) };
    case 'statement':
      return emptyStatement(block, sourceLanguage);
    case 'picture':
      return { type: 'picture', attrs: { ...block.attrs, caption: '' } };
    case 'table':
      return emptyTable(block);
    case 'document':
      return block;
  }
}

/**
 * The blocks of a translation with those that it lacks put in: each behind the block that precedes it in the source. What
 * the translation has stays as it is.
 */
export function withMissing(translation: Body, source: Body, make: (block: Block) => Block): Block[] {
  const blocks = [...translation.content];
  const held = new Set(blocks.map((block) => block.attrs.id));
  let before: string | null = null;
  for (const block of source.content) {
    const { id } = block.attrs;
    if (!held.has(id)) {
      const place = before === null ? 0 : blocks.findIndex((one) => one.attrs.id === before) + 1;
      blocks.splice(place, 0, make(block));
    }
    before = id;
  }
  return blocks;
}

/** Ids of the blocks that a translation lacks. */
export function missingIds(translation: Body, source: Body): string[] {
  const held = new Set(translation.content.map((block) => block.attrs.id));
  return source.content.map((block) => block.attrs.id).filter((id) => !held.has(id));
}
