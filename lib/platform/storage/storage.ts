import 'server-only';
import type { Readable } from 'node:stream';

/** The first and the last byte wanted, both counted from 0 and both included. */
export interface ByteRange {
  first: number;
  last: number;
}

export interface StoredFile {
  bytes: number;
  /** Reads the file, or the part asked for, from the moment of the call; the caller consumes or destroys it. */
  read(range?: ByteRange): Readable;
}

/** A file's name, and when it was stored. */
export interface ListedFile {
  name: string;
  storedAt: Date;
}

/**
 * Where files lie. Names are made by the caller from lowercase letters, digits, `-`, `_` and `.`, 3 to 200 characters,
 * and never mean another content later; any other name throws StorageNameError.
 */
export interface Storage {
  /**
   * Stores a file whole or not at all and returns its length in bytes; an earlier one of that name is replaced. Once it
   * resolves the file would survive a power cut. Throws StorageFullError where there is no room.
   */
  put(name: string, content: Uint8Array | Readable): Promise<number>;
  /** Null where there is no such file. */
  open(name: string): Promise<StoredFile | null>;
  has(name: string): Promise<boolean>;
  /** Removes a file; one that is not there is no error. */
  remove(name: string): Promise<void>;
  /** All files, in no order. */
  list(): AsyncIterable<ListedFile>;
  /** Whether files can be stored now: writes, reads and removes a small one. */
  isWritable(): Promise<boolean>;
}

/** There is no room for a file; nothing of it was kept. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** A name was given that no file can have; it may have come from outside. */
export class StorageNameError extends Error {
  override name = 'StorageNameError';
}

const fileName = /^[a-z0-9][a-z0-9._-]{2,199}$/;

/** Throws StorageNameError where a text is no name of a file. */
export function requireFileName(name: string): string {
  if (!fileName.test(name) || name.includes('..')) throw new StorageNameError('not a name of a stored file');
  return name;
}
