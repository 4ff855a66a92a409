import 'server-only';
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

export interface Measure {
  bytes: number;
  /** Line feeds: in COPY text one ends each row, and those inside values are escaped. */
  lines: number;
  sha256: string;
}

const lineFeed = 0x0a;

/** Passes bytes on unchanged and knows afterwards what went through. */
export class Meter extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #lines = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) this.#lines++;
    done(null, chunk);
  }

  /** To be asked once, after the last byte. */
  measure(): Measure {
    return { bytes: this.#bytes, lines: this.#lines, sha256: this.#hash.digest('hex') };
  }
}
