import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { newRenderRecord, type RenderRecord, runWithRenderRecord } from '#lib/platform/render-record';

/** Next's request handler; resolves when the answer has ended. */
export type NextRequests = (...request: Parameters<RequestListener>) => Promise<void>;

/** What Next answered to a request of the press, whole. */
export interface RenderedAnswer {
  record: RenderRecord;
  status: number;
  contentType: string;
  location: string | null;
  body: Buffer;
}

/** A page took longer or grew larger than any page should. */
class RenderLimitError extends Error {
  override name = 'RenderLimitError';
}

const mostBytes = 8 * 1024 * 1024;

/** An answer that is kept instead of sent. */
class KeptAnswer extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  readonly #ended = Promise.withResolvers<void>();

  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#keep(chunk, rest);
    callbackIn(rest)?.();
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.writableEnded) return this;
    if (!this.headersSent) this.writeHead(this.statusCode);
    const [chunk, ...rest] = given;
    if (typeof chunk !== 'function') this.#keep(chunk, rest);
    this.finished = true;
    this.#ended.resolve();
    queueMicrotask(() => {
      this.emit('finish');
      callbackIn(given)?.();
      this.emit('close');
    });
    return this;
  }

  override writeHead(statusCode: number, ...rest: unknown[]): this {
    for (const given of rest) {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) continue;
      for (const [name, value] of Object.entries(given)) this.setHeader(name, value);
    }
    return super.writeHead(statusCode);
  }

  override flushHeaders(): void {
    // There is nobody to flush them to.
  }

  #keep(chunk: unknown, rest: readonly unknown[]): void {
    if (chunk === undefined || chunk === null) return;
    const encoding = rest.find((value) => typeof value === 'string');
    const bytes =
      chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk), encodingOf(encoding));
    this.#bytes += bytes.length;
    if (this.#bytes > mostBytes) this.#ended.reject(new RenderLimitError('the page is larger than 8 MB'));
    else this.#chunks.push(bytes);
  }
}

function encodingOf(text: string | undefined): BufferEncoding {
  return text !== undefined && Buffer.isEncoding(text) ? text : 'utf8';
}

function callbackIn(values: readonly unknown[]): (() => void) | undefined {
  return values.find((value): value is () => void => typeof value === 'function');
}

/** A request that comes from nobody: whatever a reader sent, none of it is in here. */
function ownRequest(siteUrl: string, path: string): IncomingMessage {
  const site = new URL(siteUrl);
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = path;
  request.headers = {
    host: site.host,
    accept: 'text/html',
    'user-agent': 'Umut press',
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'x-forwarded-host': site.host,
  };
  request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
  request.push(null);
  return request;
}

/** Next, and how the press asks it. */
export interface NextSite {
  next: NextRequests;
  siteUrl: string;
  /** How long a page may take, in milliseconds. */
  longestMs: number;
}

export interface RenderWish {
  path: string;
  /** Which of the designed failure pages is wanted, if one is. */
  internal?: RenderRecord['internal'];
}

/** Lets Next answer one of our own requests and keeps the answer. Rejects when Next fails, or with RenderLimitError. */
export async function renderWithNext(site: NextSite, wish: RenderWish): Promise<RenderedAnswer> {
  const { next, siteUrl, longestMs } = site;
  const record = newRenderRecord(wish.internal ?? null);
  const request = ownRequest(siteUrl, wish.path);
  const answer = new KeptAnswer(request);
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => limit.reject(new RenderLimitError(`the page took longer than ${longestMs} ms`)),
    longestMs,
  );
  try {
    const asked = runWithRenderRecord(record, () => next(request, answer));
    await Promise.race([Promise.all([asked, answer.ended]), limit.promise]);
  } finally {
    clearTimeout(timer);
  }
  return {
    record,
    status: answer.statusCode,
    contentType: String(answer.getHeader('content-type') ?? ''),
    location: answer.hasHeader('location') ? String(answer.getHeader('location')) : null,
    body: answer.body,
  };
}
