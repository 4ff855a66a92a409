import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export interface WireAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Bytes of the status line and the headers. */
  headBytes: number;
  /** The body as it was sent, compressed where the server compressed it. */
  body: Buffer;
  /** The body as text, decompressed. */
  text: string;
}

function textOf(body: Buffer, coding: string | undefined): string {
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** What goes out beside an address and headers. */
export interface WireRequest {
  method?: string;
  body?: Uint8Array;
}

/**
 * Asks as a client that is no browser: it sends the headers that it is given and no other ones but Host, and the path as it
 * stands, with all its dots and slashes.
 */
export function ask(
  url: string,
  headers: Record<string, string> = {},
  { method = 'GET', body }: WireRequest = {},
): Promise<WireAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
  const length = body ? { 'Content-Length': String(body.length) } : {};
  const { origin, hostname, port } = new URL(url);
  const place = { hostname, port, path: url.slice(origin.length) || '/', method, agent: false as const };
  const sent = request({ ...place, headers: { ...length, ...headers } }, (response) => {
    buffer(response).then((body) => {
      const lines = [`HTTP/1.1 ${response.statusCode} ${response.statusMessage}`];
      for (let at = 0; at < response.rawHeaders.length; at += 2) {
        lines.push(`${response.rawHeaders[at]}: ${response.rawHeaders[at + 1]}`);
      }
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        headBytes: Buffer.byteLength(`${lines.join('\r\n')}\r\n\r\n`),
        body,
        text: textOf(body, response.headers['content-encoding']),
      });
    }, reject);
  });
  sent.once('error', reject).end(body);
  return promise;
}
