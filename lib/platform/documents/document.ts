import 'server-only';

/** What a document holds and its reader can't give: it says so instead. */
export interface LostPart {
  kind: 'deletion' | 'hidden' | 'comment' | 'headerFooter' | 'formula' | 'drawing' | 'embed' | 'picture';
  /** The first words of it; empty where it has none. */
  words: string;
}

export interface DocumentPicture {
  /** The `src` under which the HTML shows it. */
  name: string;
  bytes: Uint8Array;
}

/** A document as HTML of its own dialect, to be cleaned by whoever reads it, with the bytes of its pictures. */
export interface ReadDocument {
  html: string;
  pictures: DocumentPicture[];
  lost: LostPart[];
}

/**
 * Why a document can't be read:
 *
 * - `documentOther`: it is no .docx but something else, such as a .doc or an .odt;
 * - `documentLocked`: a password protects it;
 * - `documentDamaged`: it was one;
 * - `documentTooLarge`: it holds more, or is nested deeper, than any text needs.
 */
export type DocumentMistake = 'documentOther' | 'documentLocked' | 'documentDamaged' | 'documentTooLarge';

/** Thrown inside of the reader for what is wrong with a document and not with us. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  readonly mistake: DocumentMistake;

  constructor(mistake: DocumentMistake, cause?: unknown) {
    super(mistake, { cause });
    this.mistake = mistake;
  }
}
