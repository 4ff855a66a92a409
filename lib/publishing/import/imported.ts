import type { Block } from '../body/body.ts';

/**
 * What an import could not take as it was. Words are lost under `comment`, `deletion`, `hidden`, `form`, `contents`,
 * `drawing`, `headerFooter`, `embed` and `tooLong` only, and each names them; under every other code the words stay and
 * lose their form.
 */
export type DroppedCode =
  | 'comment'
  | 'deletion'
  | 'hidden'
  | 'form'
  | 'contents'
  | 'drawing'
  | 'embed'
  | 'headerFooter'
  | 'tooLong'
  | 'picture'
  | 'takenDownPicture'
  | 'symbol'
  | 'footnote'
  | 'quote'
  | 'formula'
  | 'headingLevel'
  | 'link'
  | 'listDepth'
  | 'listNumbering'
  | 'mergedCells'
  | 'nestedTable'
  | 'tableShape'
  | 'raised'
  | 'strike'
  | 'textBox';

export interface Dropped {
  code: DroppedCode;
  /** How often it happened. */
  count: number;
  /** The first words that it happened to, cut short; empty where there were none. */
  sample: string;
}

/**
 * Where a picture's bytes are: in the text itself, at an address that nobody has asked (and nobody does without an
 * officer), or in a part of the document that the reader of documents names.
 */
export type PictureSource =
  | { kind: 'embedded'; mediaType: string; base64: string }
  | { kind: 'remote'; address: string }
  | { kind: 'part'; name: string };

/** A picture that stands in an imported text and is not in the library yet. */
export interface ImportedPicture {
  /** The block that it follows; null where it stands before all of them. Of several after one block the order counts. */
  afterBlockId: string | null;
  source: PictureSource;
  /** What the document says for those who can't see it; often a file's name, so it is only a proposal. */
  alt: string;
  caption: string;
}

export interface ImportedText {
  blocks: Block[];
  pictures: ImportedPicture[];
  dropped: Dropped[];
}
