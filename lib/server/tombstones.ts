import { open, readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import type { ContentChange } from './change-log.ts';
import type { PrintedPage } from './printed-page.ts';

const most = 100_000;
const tombstoneFile = z.record(z.string(), z.string().regex(/^\d+$/));

/**
 * For every address and tag that was withdrawn the content version that did it. Copies older than that are never served
 * or stored again; a copy of that version or a later one is no concern of the tombstone. They outlive a restart.
 */
export class Tombstones {
  readonly #file: string | null;
  /** Addresses begin with a slash, tags do not. */
  readonly #versions = new Map<string, bigint>();

  /** Without a `file` they live as long as the process. */
  constructor(file: string | null) {
    this.#file = file;
  }

  get count(): number {
    return this.#versions.size;
  }

  /** Reads what an earlier process left; false where there is a file that can't be understood. */
  async load(): Promise<boolean> {
    if (this.#file === null) return true;
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch {
      return true;
    }
    try {
      for (const [name, version] of Object.entries(tombstoneFile.parse(JSON.parse(text)))) {
        this.#versions.set(name, BigInt(version));
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Whether a page was withdrawn, or shows something that was, after it had been printed. */
  covers({ address, tags, version }: Pick<PrintedPage, 'address' | 'tags' | 'version'>): boolean {
    return this.#isNewer(address, version) || tags.some((tag) => this.#isNewer(tag, version));
  }

  /** Sets the tombstones of changes in memory at once and resolves when they are safe on disk. */
  async set(changes: readonly ContentChange[]): Promise<void> {
    let grew = false;
    for (const { version, gone, goneTags } of changes) {
      for (const name of [...gone, ...goneTags]) {
        if (this.#isNewer(name, version - 1n)) continue;
        this.#versions.delete(name);
        this.#versions.set(name, version);
        grew = true;
      }
    }
    if (!grew) return;
    this.#dropOldest();
    await this.#save();
  }

  async clear(): Promise<void> {
    this.#versions.clear();
    await this.#save();
  }

  #isNewer(name: string, version: bigint): boolean {
    return (this.#versions.get(name) ?? 0n) > version;
  }

  #dropOldest(): void {
    for (const name of this.#versions.keys()) {
      if (this.#versions.size <= most) return;
      this.#versions.delete(name);
    }
  }

  async #save(): Promise<void> {
    if (this.#file === null) return;
    const versions = [...this.#versions].map(([name, version]) => [name, version.toString()]);
    const text = JSON.stringify(Object.fromEntries(versions));
    const part = `${this.#file}.part`;
    const file = await open(part, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, this.#file);
  }
}
