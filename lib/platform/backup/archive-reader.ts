import 'server-only';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { BackupError } from './manifest.ts';

/** Reads the entries of a ZIP file by name, in any order. */
export class ArchiveReader {
  readonly #zip: yauzl.ZipFile;
  readonly #entries: Map<string, yauzl.Entry>;

  private constructor(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /**
   * Throws BackupError where the file is no sound ZIP file, or an entry's name is doubled or leads out of a
   * folder.
   */
  static async open(file: string): Promise<ArchiveReader> {
    try {
      const zip = await yauzl.openPromise(file, { autoClose: false, strictFileNames: true });
      const entries = new Map<string, yauzl.Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName)) throw new Error(`two entries are named ${entry.fileName}`);
        entries.set(entry.fileName, entry);
      }
      return new ArchiveReader(zip, entries);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BackupError(`${file} can't be read as a backup: ${reason}.`, { cause: error });
    }
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  async read(name: string): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (!entry) throw new BackupError(`The backup has no ${name}.`);
    return this.#zip.openReadStreamPromise(entry);
  }

  /** The whole entry; for small ones. Throws BackupError where it says to be larger than `mostBytes`. */
  async readWhole(name: string, mostBytes: number): Promise<Buffer> {
    const entry = this.#entries.get(name);
    if (entry && entry.uncompressedSize > mostBytes)
      throw new BackupError(`${name} in the backup is too large.`);
    return buffer(await this.read(name));
  }

  close(): void {
    this.#zip.close();
  }
}
