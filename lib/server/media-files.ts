import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { attachmentHeader } from '#lib/core/content-disposition';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { ByteRange, Storage } from '#lib/platform/storage/storage';
import { isUnchanged } from './answers.ts';
import { type HeaderList, mediaPolicy, revalidated, securityHeaders } from './headers.ts';
import { typeOf } from './static-files.ts';

export interface MediaFilesParts {
  storage: Storage;
  grants: MediaGrants;
  siteUrl: string;
  /** The database's time in milliseconds. */
  now: () => number;
}

/** What a browser shows by itself; everything else is saved under its name. */
const shown = /^image\//;
const grantMs = 250;
const mostRemembered = 1_000;

/** The one range that a Range header asks for; null where it asks for none that can be given. */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [, start = '', end = ''] = found;
  if (start === '') {
    const length = Math.min(Number(end), bytes);
    return length === 0 ? 'unsatisfiable' : { first: bytes - length, last: bytes - 1 };
  }
  if (end !== '' && Number(end) < Number(start)) return null;
  if (Number(start) >= bytes) return 'unsatisfiable';
  return { first: Number(start), last: end === '' ? bytes - 1 : Math.min(Number(end), bytes - 1) };
}

/** Pictures and files as readers fetch them: as long as their grant says so, and without the database. */
export class MediaFiles {
  readonly #parts: MediaFilesParts;
  readonly #granted = new Map<string, { askedAt: number; answer: Promise<boolean> }>();

  constructor(parts: MediaFilesParts) {
    this.#parts = parts;
  }

  /** Answers with a file; false, with nothing sent, where there is none that this reader may see. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    more: HeaderList,
  ): Promise<boolean> {
    if (!(await this.#isGranted(name.slice(0, 32)))) return false;
    const file = await this.#parts.storage.open(name);
    if (!file) return false;
    // A name never means other bytes, so that it serves as their tag.
    const etag = `"${name}"`;
    const caching = ['ETag', etag, 'Cache-Control', revalidated, ...more];
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304, caching).end();
      return true;
    }
    const condition = request.headers['if-range'];
    const isAsked = condition === undefined || condition === etag;
    const range = isAsked ? rangeOf(request.headers.range, file.bytes) : null;
    const type = typeOf(name);
    const head = ['Content-Type', type, 'Accept-Ranges', 'bytes', ...caching];
    head.push(...securityHeaders(this.#parts.siteUrl, mediaPolicy, true));
    if (!shown.test(type)) head.push('Content-Disposition', await this.#disposition(name));
    if (range === 'unsatisfiable') {
      response
        .writeHead(416, [...head, 'Content-Range', `bytes */${file.bytes}`, 'Content-Length', '0'])
        .end();
      return true;
    }
    const length = range ? range.last - range.first + 1 : file.bytes;
    if (range) head.push('Content-Range', `bytes ${range.first}-${range.last}/${file.bytes}`);
    response.writeHead(range ? 206 : 200, [...head, 'Content-Length', String(length)]);
    if (request.method === 'HEAD' || length === 0) response.end();
    else await pipeline(file.read(range ?? undefined), response).catch(() => request.socket.destroy());
    return true;
  }

  async #disposition(name: string): Promise<string> {
    return attachmentHeader(
      (await this.#parts.grants.fileNameOf(name.slice(0, 32))) ?? `document${name.slice(name.indexOf('.'))}`,
    );
  }

  #isGranted(base: string): Promise<boolean> {
    const askedAt = performance.now();
    const known = this.#granted.get(base);
    if (known && askedAt - known.askedAt < grantMs) return known.answer;
    const answer = this.#parts.grants.allows(base, new Date(this.#parts.now()));
    if (this.#granted.size >= mostRemembered) this.#granted.clear();
    this.#granted.set(base, { askedAt, answer });
    return answer;
  }
}
