import type { Readable } from 'node:stream';

export interface StoredFile {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export interface OpenedFile {
  bytes: number;
  /** Reads all of it, or the bytes from `start` to `end`, both included. */
  read(range?: { start: number; end: number }): Readable;
}

/** Where files live. Names are made by lib/media: lowercase letters, digits, `.`, `-` and `/` between folders. */
export interface Storage {
  /** Stores a file whole or not at all; one of the same name is replaced. Resolves when it would survive a power cut. */
  put(name: string, content: Uint8Array | Readable): Promise<StoredFile>;
  /** Null where there is no such file. */
  open(name: string): Promise<OpenedFile | null>;
  has(name: string): Promise<boolean>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
  /** Names that begin with `folder/`, in no order. */
  list(folder: string): AsyncIterable<string>;
}
