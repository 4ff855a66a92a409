import type { Block, Inline, ListItem, NestedList, PlainParagraph, TableRow } from './body.ts';

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function paragraphsText(content: readonly PlainParagraph[]): string {
  return content.map((paragraph) => inlineText(paragraph.content)).join('\n');
}

function itemText(item: ListItem): string {
  return item.content
    .map((part) => (part.type === 'paragraph' ? inlineText(part.content) : listText(part)))
    .join('\n');
}

function listText({ content }: Pick<NestedList, 'content'>): string {
  return content.map(itemText).join('\n');
}

function rowText({ content }: TableRow): string {
  return content.map((cell) => paragraphsText(cell.content).replaceAll('\n', ' ')).join(' | ');
}

function lines(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/**
 * All words of a block as plain lines, captions and the original of a statement among them: what one compares or counts.
 * A picture without a caption and a document have none.
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'bulletList':
    case 'orderedList':
      return listText(block);
    case 'statement':
      return lines(paragraphsText(block.content), block.attrs.original);
    case 'table':
      return lines(block.attrs.caption, ...block.content.map(rowText));
    case 'picture':
      return block.attrs.caption;
    case 'document':
      return '';
  }
}
