import 'server-only';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  type ListedFile,
  requireFileName,
  type Storage,
  StorageFullError,
  type StoredFile,
} from './storage.ts';

const unfinished = '.part';

function absentOnly(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

const noRoom = new Set(['ENOSPC', 'EDQUOT']);

function fullOrOther(error: unknown): never {
  const isFull = error instanceof Error && 'code' in error && noRoom.has(String(error.code));
  throw isFull ? new StorageFullError('the disk is full', { cause: error }) : error;
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function writePart(part: string, content: Uint8Array | Readable): Promise<number> {
  const target = await open(part, 'wx', 0o640);
  try {
    for await (const chunk of content instanceof Readable ? content : [content])
      await target.writeFile(chunk);
    await target.sync();
    return (await target.stat()).size;
  } finally {
    await target.close();
  }
}

/** Writes a file beside its place and moves it there when it is safe on disk. Returns its length in bytes. */
async function writeWhole(file: string, content: Uint8Array | Readable): Promise<number> {
  const folder = path.dirname(file);
  const part = `${file}.${randomUUID()}${unfinished}`;
  try {
    await mkdir(folder, { recursive: true });
    const bytes = await writePart(part, content);
    await rename(part, file);
    await syncFolder(folder);
    return bytes;
  } catch (error) {
    return fullOrOther(error);
  } finally {
    await rm(part, { force: true });
  }
}

/** Keeps files in one folder of the local disk, or of a disk that all instances share. */
export class DiskStorage implements Storage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(name: string, content: Uint8Array | Readable): Promise<number> {
    return await writeWhole(this.#fileOf(name), content);
  }

  async open(name: string): Promise<StoredFile | null> {
    const file = this.#fileOf(name);
    const found = await stat(file).catch(absentOnly);
    if (!found?.isFile()) return null;
    return {
      bytes: found.size,
      read: (range) => createReadStream(file, range ? { start: range.first, end: range.last } : {}),
    };
  }

  async has(name: string): Promise<boolean> {
    return (await this.open(name)) !== null;
  }

  async remove(name: string): Promise<void> {
    await rm(this.#fileOf(name), { force: true });
  }

  async *list(): AsyncIterable<ListedFile> {
    const folder = await opendir(this.#folder).catch(absentOnly);
    if (!folder) return;
    for await (const { name } of folder) {
      const found = name.endsWith(unfinished)
        ? null
        : await lstat(path.join(this.#folder, name)).catch(absentOnly);
      if (found?.isFile()) yield { name, storedAt: found.mtime };
    }
  }

  async isWritable(): Promise<boolean> {
    const name = `probe-${randomUUID()}`;
    try {
      await this.put(name, Buffer.from('umut'));
      return await this.has(name);
    } catch {
      return false;
    } finally {
      await this.remove(name).catch(() => undefined);
    }
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, requireFileName(name));
  }
}
