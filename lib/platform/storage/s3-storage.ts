import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { S3Requests, type S3Settings } from './s3-requests.ts';
import {
  type ByteRange,
  type ListedFile,
  requireFileName,
  type Storage,
  StorageFullError,
  type StoredFile,
} from './storage.ts';

/** A file did not come back from object storage as it was sent there: nothing may refer to it. */
export class StorageMismatchError extends Error {
  override name = 'StorageMismatchError';
}

interface Measure {
  bytes: number;
  sha256: string;
}

/** Lets bytes through and says afterwards how many they were and what they digest to. */
function measuring(): Transform & { measure(): Measure } {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return Object.assign(meter, { measure: () => ({ bytes, sha256: hash.digest('hex') }) });
}

/** Ends with an error where fewer or more bytes come than were promised, so that no reader takes a part for the whole. */
function exactly(promised: number): Transform {
  let bytes = 0;
  const differ = () => new StorageMismatchError(`object storage sent ${bytes} bytes instead of ${promised}`);
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      done(bytes > promised ? differ() : null, chunk);
    },
    flush(done) {
      done(bytes === promised ? null : differ());
    },
  });
}

/** Keeps files as objects of one bucket, below a prefix that belongs to this portal alone. */
export class S3Storage implements Storage {
  readonly #requests: S3Requests;

  constructor(settings: S3Settings) {
    this.#requests = new S3Requests(settings);
  }

  /** Sends a file and reads it back: it is stored when length and SHA-256 of what comes back are those of what was sent. */
  async put(name: string, content: Uint8Array | Readable): Promise<number> {
    requireFileName(name);
    const folder = await mkdtemp(path.join(tmpdir(), 'umut-s3-'));
    try {
      const copy = path.join(folder, 'object');
      const meter = measuring();
      await pipeline(
        content instanceof Readable ? content : Readable.from([content]),
        meter,
        createWriteStream(copy),
      );
      const sent = meter.measure();
      await this.#requests.put(name, createReadStream(copy), sent.bytes);
      await this.#verify(name, sent);
      return sent.bytes;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
        throw new StorageFullError('the disk is full', { cause: error });
      }
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async open(name: string): Promise<StoredFile | null> {
    const bytes = await this.#requests.sizeOf(requireFileName(name));
    return bytes === null ? null : { bytes, read: (range) => this.#read(name, bytes, range) };
  }

  async has(name: string): Promise<boolean> {
    return (await this.#requests.sizeOf(requireFileName(name))) !== null;
  }

  async remove(name: string): Promise<void> {
    await this.#requests.remove(requireFileName(name));
  }

  list(): AsyncIterable<ListedFile> {
    return this.#requests.list();
  }

  async isWritable(): Promise<boolean> {
    const name = `probe-${randomUUID()}`;
    try {
      await this.put(name, Buffer.from('umut'));
      return true;
    } catch {
      return false;
    } finally {
      await this.remove(name).catch(() => undefined);
    }
  }

  async #verify(name: string, sent: Measure): Promise<void> {
    const meter = measuring();
    meter.resume();
    await pipeline(await this.#requests.get(name), meter);
    const kept = meter.measure();
    if (kept.bytes === sent.bytes && kept.sha256 === sent.sha256) return;
    await this.remove(name);
    throw new StorageMismatchError(`${name} did not come back from object storage as it was sent`);
  }

  #read(name: string, bytes: number, range?: ByteRange): Readable {
    const out = new PassThrough();
    const promised = range ? range.last - range.first + 1 : bytes;
    const send = async (): Promise<void> => {
      await pipeline(await this.#requests.get(name, range), exactly(promised), out);
    };
    send().catch((error: Error) => out.destroy(error));
    return out;
  }
}
