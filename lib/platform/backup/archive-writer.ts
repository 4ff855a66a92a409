import 'server-only';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Measure, Meter } from './meter.ts';
import { seal, unsealed } from './seal.ts';

/** Writes a ZIP file, one entry after the other, without holding more than a few buffers. */
export class ArchiveWriter {
  readonly #zip = new ZipFile();
  readonly #file: string;
  readonly #moment: Date;
  readonly #disk: WriteStream;
  readonly #output: Promise<void>;
  /** Ends whatever feeds the archive when the disk refuses to take more. */
  readonly #failure = new AbortController();

  private constructor(file: string, moment: Date) {
    this.#file = file;
    this.#moment = moment;
    this.#disk = createWriteStream(file, { flags: 'r+' });
    this.#output = pipeline(this.#zip.outputStream, this.#disk);
    this.#output.catch((error: unknown) => this.#failure.abort(error));
  }

  /**
   * Makes the file, which must not exist, for its owner alone. `moment` is shown as the age of the entries.
   */
  static async create(file: string, moment: Date): Promise<ArchiveWriter> {
    const handle = await open(file, 'wx', 0o600);
    await handle.close();
    return new ArchiveWriter(file, moment);
  }

  /** Takes in all of `source` and returns what it was. */
  async add(name: string, source: Readable, options: { compress: boolean }): Promise<Measure> {
    const meter = new Meter();
    this.#zip.addReadStream(meter, name, { ...options, mtime: this.#moment, mode: 0o100600 });
    try {
      await pipeline(source, meter, { signal: this.#failure.signal });
    } catch (error) {
      throw this.#failure.signal.reason ?? error;
    }
    return meter.measure();
  }

  /** Adds the last entry, seals the file and returns when it is safe on disk. */
  async finish(name: string, content: Buffer): Promise<void> {
    this.#zip.addBuffer(content, name, { mtime: this.#moment, mode: 0o100600 });
    this.#zip.end({ comment: unsealed, forceZip64Format: false });
    await this.#output;
    await seal(this.#file);
  }

  /** Lets go of the file, whether it is finished or not. */
  async close(): Promise<void> {
    this.#disk.destroy();
    await this.#output.catch(() => undefined);
  }
}
