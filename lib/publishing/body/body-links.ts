import type { Block, Body, Inline, ListItem, PlainParagraph } from './body.ts';

function ofInlines(content: readonly Inline[] | undefined): string[] {
  return (content ?? []).flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
      : [],
  );
}

function ofParagraphs(content: readonly PlainParagraph[]): string[] {
  return content.flatMap((paragraph) => ofInlines(paragraph.content));
}

function ofItem(item: ListItem): string[] {
  return item.content.flatMap((part) =>
    part.type === 'paragraph' ? ofInlines(part.content) : part.content.flatMap(ofItem),
  );
}

function ofBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return ofInlines(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(ofItem);
    case 'statement':
      return ofParagraphs(block.content);
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => ofParagraphs(cell.content)));
    case 'picture':
    case 'document':
      return [];
  }
}

/** Where the links of a text lead, in order of appearance. */
export function linksOf(body: Body): string[] {
  return body.content.flatMap(ofBlock);
}
