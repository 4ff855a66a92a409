import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { barePolicy, type HeaderList, noCache, securityHeaders } from './headers.ts';
import type { Encoding, HeldPage } from './held-page.ts';
import type { PassingPage } from './page-maker.ts';
import { plainBody } from './printed-page.ts';

const compressFast = promisify(gzip);
const smallestWorthCompressing = 1_000;
const mostRemembered = 200;

const encodings = new Map<string, Encoding>();

function weightOf(accept: string, coding: string): number {
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (name !== coding) continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return weight === undefined ? 1 : Number(weight.slice(2)) || 0;
  }
  return 0;
}

/** The best of our encodings that an Accept-Encoding allows. */
export function encodingFor(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity';
  const known = encodings.get(accept);
  if (known) return known;
  let chosen: Encoding = 'identity';
  if (weightOf(accept, 'br') > 0) chosen = 'br';
  else if (weightOf(accept, 'gzip') > 0) chosen = 'gzip';
  if (encodings.size < mostRemembered && accept.length < 200) encodings.set(accept, chosen);
  return chosen;
}

/** Whether an If-None-Match names a tag. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  if (!ifNoneMatch.includes(etag)) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Answers with a stored page, or says that the client has it already. `more` are headers of this answer alone. */
export function answerHeld(
  request: IncomingMessage,
  response: ServerResponse,
  page: HeldPage,
  more: HeaderList,
): 'sent' | 'unchanged' {
  const { headers } = request;
  const encoding = encodingFor(headers['accept-encoding']);
  const answer = page.answers[encoding];
  if (page.status === 200 && isUnchanged(headers['if-none-match'], answer.etag)) {
    response.writeHead(304, answer.unchangedHeaders.concat(more)).end();
    return 'unchanged';
  }
  if (encoding === 'identity' && page.gzip.length > 0) {
    void sendPlain(request, response, page, more);
    return 'sent';
  }
  response.writeHead(page.status, answer.headers.concat(more));
  response.end(encoding === 'br' ? page.brotli : page.gzip);
  return 'sent';
}

async function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  page: HeldPage,
  more: HeaderList,
): Promise<void> {
  try {
    const body = await plainBody(page);
    const length = ['Content-Length', String(body.length)];
    response.writeHead(page.status, page.answers.identity.headers.concat(length, more));
    response.end(body);
  } catch {
    request.socket.destroy();
  }
}

export interface PassingOptions {
  siteUrl: string;
  status: number;
  more: HeaderList;
}

/** Answers with a page that nobody may keep. */
export async function answerPassing(
  request: IncomingMessage,
  response: ServerResponse,
  page: PassingPage,
  { siteUrl, status, more }: PassingOptions,
): Promise<void> {
  const accept = String(request.headers['accept-encoding'] ?? '');
  const isCompressed = page.body.length >= smallestWorthCompressing && weightOf(accept, 'gzip') > 0;
  const body = isCompressed ? await compressFast(page.body, { level: 4 }) : page.body;
  response.writeHead(status, [
    'Content-Type',
    page.contentType,
    'Content-Length',
    String(body.length),
    ...(isCompressed ? ['Content-Encoding', 'gzip'] : []),
    'Vary',
    'Accept-Encoding',
    'Cache-Control',
    noCache,
    ...securityHeaders(siteUrl, page.policy),
    ...more,
  ]);
  response.end(body);
}

/** Answers with one line of text that nobody may keep: for machines, and for requests that no page was asked by. */
export function answerText(
  response: ServerResponse,
  text: string,
  { siteUrl, status, more }: PassingOptions,
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, [
    'Content-Type',
    'text/plain; charset=utf-8',
    'Content-Length',
    String(body.length),
    'Cache-Control',
    noCache,
    ...securityHeaders(siteUrl, barePolicy),
    ...more,
  ]);
  response.end(body);
}

/** Sends the client to another path of this site. */
export function answerMoved(
  response: ServerResponse,
  location: string,
  { siteUrl, status, more }: PassingOptions,
): void {
  answerText(response, location, { siteUrl, status, more: ['Location', location, ...more] });
}
