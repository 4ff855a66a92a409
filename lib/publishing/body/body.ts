/**
 * The shape of a text, as the editor stores it (ProseMirror JSON) and body-schema.ts checks it. Every top-level block
 * carries an id that its translations share.
 */
export interface Body {
  type: 'doc';
  content: Block[];
}

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

export interface TextNode {
  type: 'text';
  text: string;
  marks?: Mark[] | undefined;
}

export type Inline = TextNode | { type: 'hardBreak' };

export interface Paragraph {
  type: 'paragraph';
  attrs: { id: string };
  content?: Inline[] | undefined;
}

export interface Heading {
  type: 'heading';
  attrs: { id: string; level: 2 | 3 };
  content?: Inline[] | undefined;
}

export interface PlainParagraph {
  type: 'paragraph';
  content?: Inline[] | undefined;
}

export interface ListItem {
  type: 'listItem';
  content: (PlainParagraph | NestedList)[];
}

export interface NestedList {
  type: 'bulletList' | 'orderedList';
  content: ListItem[];
}

export interface List {
  type: 'bulletList' | 'orderedList';
  attrs: { id: string };
  content: ListItem[];
}

/**
 * What a person said. `verbatim` words stand in quotation marks in their own language only (`language`); a translation of
 * them carries `original`. `reported` is a retelling and never stands in quotation marks.
 */
export interface Statement {
  type: 'statement';
  attrs: {
    id: string;
    personId: string;
    manner: 'verbatim' | 'reported';
    language: 'ky' | 'ru' | 'en' | null;
    original: string | null;
    /** The quote whose words these are, where it was told elsewhere first; absent: one of its own. */
    quoteId?: string | undefined;
  };
  content: PlainParagraph[];
}

export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  content: PlainParagraph[];
}

export interface TableRow {
  type: 'tableRow';
  content: TableCell[];
}

export interface Table {
  type: 'table';
  attrs: { id: string; caption: string };
  content: TableRow[];
}

export interface PictureBlock {
  type: 'picture';
  attrs: { id: string; mediumId: string; caption: string };
}

/** A document to be fetched; its title, language, size and date stand beside the link. */
export interface DocumentBlock {
  type: 'document';
  attrs: { id: string; mediumId: string };
}

export type Block = Paragraph | Heading | List | Statement | Table | PictureBlock | DocumentBlock;

/** Characters that a text with one look may have, in NFC. */
export const longestText = 20_000;
