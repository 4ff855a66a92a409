import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { OpenedFile, Storage, StoredFile } from './storage.ts';

const nameShape = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/;
const unfinished = '.part';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** Keeps files in one folder of the local disk, or of a disk that all instances share. */
export class DiskStorage implements Storage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #pathOf(name: string): string {
    if (!nameShape.test(name) || name.includes('..')) throw new Error(`Not a storage name: ${JSON.stringify(name)}`);
    return path.join(this.#folder, name);
  }

  async put(name: string, content: Uint8Array | Readable): Promise<StoredFile> {
    const target = this.#pathOf(name);
    const temporary = `${target}.${randomBytes(6).toString('hex')}${unfinished}`;
    await mkdir(path.dirname(target), { recursive: true });
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(temporary, 'wx', 0o640);
    try {
      for await (const chunk of content instanceof Readable ? content : [content]) {
        hash.update(chunk);
        bytes += chunk.length;
        await file.writeFile(chunk);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(temporary, { force: true });
      throw error;
    }
    await file.close();
    await rename(temporary, target);
    await syncFolder(path.dirname(target));
    return { bytes, sha256: hash.digest('hex') };
  }

  async open(name: string): Promise<OpenedFile | null> {
    const place = this.#pathOf(name);
    try {
      const found = await stat(place);
      if (!found.isFile()) return null;
      return { bytes: found.size, read: (range) => createReadStream(place, range ?? {}) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async has(name: string): Promise<boolean> {
    return (await this.open(name)) !== null;
  }

  async remove(name: string): Promise<void> {
    await rm(this.#pathOf(name), { force: true });
  }

  async *list(folder: string): AsyncIterable<string> {
    const place = this.#pathOf(folder);
    try {
      for await (const entry of await opendir(place, { recursive: true })) {
        if (!entry.isFile() || entry.name.endsWith(unfinished)) continue;
        yield path.relative(this.#folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}
