import { blockText } from './block-text.ts';
import type { Block, Body, ListItem } from './body.ts';

/** What is written in a block itself: of a statement not the original that it translates. */
function ownText(block: Block): string {
  if (block.type !== 'statement') return blockText(block);
  return blockText({ ...block, attrs: { ...block.attrs, original: null } });
}

/** A table's text holds the lines between its cells. */
const isBlank = (text: string): boolean => text.replaceAll('|', '').trim() === '';

function hasBlankItem(items: readonly ListItem[]): boolean {
  return items.some(({ content }) =>
    content.some((part) =>
      part.type === 'paragraph'
        ? !(part.content ?? []).some((node) => node.type === 'text' && node.text.trim() !== '')
        : hasBlankItem(part.content),
    ),
  );
}

/** Whether a text says anything at all: in a paragraph, a list, a table, a statement, or below a picture. */
export function hasWords({ content }: Body): boolean {
  return content.some((block) => !isBlank(ownText(block)));
}

/**
 * Ids of the blocks that are there to be written in and are empty; a list also where one of its items is. Pictures and
 * documents need no words.
 */
export function emptyBlocks({ content }: Body): string[] {
  const isEmpty = (block: Block): boolean => {
    if (block.type === 'picture' || block.type === 'document') return false;
    if (block.type === 'bulletList' || block.type === 'orderedList') return hasBlankItem(block.content);
    return isBlank(ownText(block));
  };
  return content.filter(isEmpty).map(({ attrs }) => attrs.id);
}
