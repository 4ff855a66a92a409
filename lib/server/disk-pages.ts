import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodePage, encodePage } from './page-file.ts';
import type { PrintedPage } from './printed-page.ts';

export type ReportDiskFailure = (act: string, error: unknown) => void;

const roomAfterCleaning = 0.9;
const unfinished = '.part';

interface StoredFile {
  file: string;
  bytes: number;
  writtenMs: number;
}

/**
 * The pages on disk: one file an address, whole or absent, within a budget in bytes (the longest unwritten go first).
 * A disk that fails costs speed, never an answer: failures are reported and otherwise count as absence.
 */
export class DiskPages {
  readonly #folder: string;
  readonly #budget: number;
  readonly #report: ReportDiskFailure;
  /** The last act on each file: acts on one file run one after another. */
  readonly #acts = new Map<string, Promise<void>>();
  #bytes = 0;
  #parts = 0;
  #cleaning: Promise<void> | null = null;

  constructor(folder: string, budgetBytes: number, report: ReportDiskFailure) {
    this.#folder = folder;
    this.#budget = budgetBytes;
    this.#report = report;
  }

  /** Bytes on disk, as far as counted. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Makes the folder, removes what an interrupted write left, counts the rest. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    let bytes = 0;
    for (const stored of await this.#list()) {
      if (stored.file.endsWith(unfinished)) await rm(stored.file, { force: true });
      else bytes += stored.bytes;
    }
    this.#bytes = bytes;
  }

  async read(address: string): Promise<PrintedPage | null> {
    const file = this.#fileOf(address);
    let block: Buffer;
    try {
      block = await readFile(file);
    } catch (error) {
      if (!isAbsence(error)) this.#report('read', error);
      return null;
    }
    const page = decodePage(block);
    if (page?.address === address) return page;
    this.#report('read', new Error(`damaged page file of ${address}: removed`));
    await this.remove(address);
    return null;
  }

  /** Writes a page if `isWanted` still says so when its turn comes. */
  write(page: PrintedPage, isWanted: () => boolean): Promise<void> {
    const file = this.#fileOf(page.address);
    return this.#inTurn(file, 'write', async () => {
      if (!isWanted()) return;
      const block = encodePage(page);
      this.#parts += 1;
      const part = `${file}.${process.pid}-${this.#parts}${unfinished}`;
      await mkdir(path.dirname(file), { recursive: true });
      const before = await sizeOf(file);
      try {
        await writeFile(part, block);
        if (isWanted()) {
          await rename(part, file);
          this.#bytes += block.length - before;
        }
      } finally {
        await rm(part, { force: true });
      }
      await this.#keepWithinBudget();
    });
  }

  remove(address: string): Promise<void> {
    return this.#removeFileIf(this.#fileOf(address), () => true);
  }

  /** Removes the page of an address if `isUnwanted` says so of what is stored when its turn comes. */
  removeIf(address: string, isUnwanted: (page: PrintedPage) => boolean): Promise<void> {
    return this.#removeFileIf(this.#fileOf(address), isUnwanted);
  }

  /** Reads all pages one after another and removes those that are unwanted or damaged. `settled` waits for it. */
  removeWhere(isUnwanted: (page: PrintedPage) => boolean): Promise<void> {
    return this.#inTurn(this.#folder, 'remove', async () => {
      for (const { file } of await this.#list()) {
        if (!file.endsWith(unfinished)) await this.#removeFileIf(file, isUnwanted);
      }
    });
  }

  /** Removes every page. */
  async clear(): Promise<void> {
    await Promise.all(this.#acts.values());
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    this.#bytes = 0;
  }

  /** Resolves when all writes and removals asked for so far are done. */
  async settled(): Promise<void> {
    await Promise.all(this.#acts.values());
  }

  #fileOf(address: string): string {
    const name = createHash('sha256').update(address).digest('hex');
    return path.join(this.#folder, name.slice(0, 2), name);
  }

  #removeFileIf(file: string, isUnwanted: (page: PrintedPage) => boolean): Promise<void> {
    return this.#inTurn(file, 'remove', async () => {
      const block = await readFile(file).catch(() => null);
      if (block === null) return;
      const page = decodePage(block);
      if (page !== null && !isUnwanted(page)) return;
      await rm(file, { force: true });
      this.#bytes -= block.length;
    });
  }

  #inTurn(file: string, act: string, work: () => Promise<void>): Promise<void> {
    const before = this.#acts.get(file) ?? Promise.resolve();
    const done = before
      .then(work)
      .catch((error: unknown) => this.#report(act, error))
      .then(() => {
        if (this.#acts.get(file) === done) this.#acts.delete(file);
      });
    this.#acts.set(file, done);
    return done;
  }

  async #list(): Promise<StoredFile[]> {
    const files: StoredFile[] = [];
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const found = await stat(file).catch(() => null);
      if (found) files.push({ file, bytes: found.size, writtenMs: found.mtimeMs });
    }
    return files;
  }

  async #keepWithinBudget(): Promise<void> {
    if (this.#bytes <= this.#budget) return;
    this.#cleaning ??= this.#clean().finally(() => {
      this.#cleaning = null;
    });
    await this.#cleaning;
  }

  async #clean(): Promise<void> {
    const files = (await this.#list()).toSorted((one, other) => one.writtenMs - other.writtenMs);
    let bytes = files.reduce((sum, stored) => sum + stored.bytes, 0);
    for (const stored of files) {
      if (bytes <= this.#budget * roomAfterCleaning) break;
      await rm(stored.file, { force: true });
      bytes -= stored.bytes;
    }
    this.#bytes = bytes;
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}
