import 'server-only';
/** Up to when, and by which content version, files may be read. */
export interface GrantTerms {
  /** The content version that the statement follows from: everything up to it was taken into account. */
  version: bigint;
  /** Database time from which the file is hidden again; null: until it is withdrawn. */
  until: Date | null;
  /** The name under which readers save a document; absent: as it was said before. */
  fileName?: string;
}

/**
 * Which media readers may fetch, by base name (32 hexadecimal digits), readable without the database.
 *
 * A withdrawal outlives every statement that follows from an earlier version, in whatever order they arrive: a page that
 * was begun before the withdrawal can't bring the picture back.
 */
export interface MediaGrants {
  /** Says anew that these media may be read, on exactly these terms. */
  grant(bases: Iterable<string>, terms: GrantTerms): Promise<void>;
  /** Makes sure that these media may be read at least until then; never shortens a grant that is in force. */
  ensure(bases: Iterable<string>, terms: GrantTerms): Promise<void>;
  /** Hides these media from the moment that the promise resolves. */
  withdraw(bases: Iterable<string>, version: bigint): Promise<void>;
  /** Whether a medium may be read at a moment of the database's clock. */
  allows(base: string, at: Date): Promise<boolean>;
  /** The name under which readers save it; null where none was ever said. */
  fileNameOf(base: string): Promise<string | null>;
}

const baseName = /^[0-9a-f]{32}$/;

/** Whether a text is the base name of a medium. */
export function isMediaBase(text: string): boolean {
  return baseName.test(text);
}
