import type { Inline } from '../body/body.ts';
import type { HtmlNode } from './html-tree.ts';
import type { PictureSource } from './imported.ts';

/** That a program made a paragraph look like an item of a list. */
export interface ListMark {
  /** From 1; of a further paragraph of the item before it says nothing. */
  level: number;
  /** Null: a further paragraph of the item before. */
  marker: string | null;
}

export interface FlowParagraph {
  kind: 'paragraph';
  inlines: Inline[];
  isCaption: boolean;
  list: ListMark | null;
}

export interface FlowHeading {
  kind: 'heading';
  /** 1 to 6, as in the source. */
  depth: number;
  inlines: Inline[];
}

export interface FlowList {
  kind: 'list';
  isOrdered: boolean;
  items: Flow[][];
}

export interface FlowCell {
  isHeader: boolean;
  columns: number;
  rows: number;
  content: Flow[];
}

export interface FlowTable {
  kind: 'table';
  caption: string;
  rows: FlowCell[][];
}

export interface FlowPicture {
  kind: 'picture';
  source: PictureSource;
  alt: string;
  caption: string;
}

/** What a foreign text consists of, before it is brought to the form and the limits of a body. */
export type Flow = FlowParagraph | FlowHeading | FlowList | FlowTable | FlowPicture;

export function toParagraph(inlines: Inline[]): FlowParagraph {
  return { kind: 'paragraph', inlines, isCaption: false, list: null };
}

/** Reads elements that stand beside each other, with the looks of where they stand. */
export type ReadNodes = (nodes: readonly HtmlNode[]) => Flow[];
