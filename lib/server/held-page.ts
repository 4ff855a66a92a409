import { type HeaderList, revalidated, securityHeaders } from './headers.ts';
import { freshUntil, type PrintedPage } from './printed-page.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The answer to one choice of encoding, ready to be written. */
export interface ReadyAnswer {
  etag: string;
  headers: HeaderList;
  /** The same without a body, for a client that has it already. */
  unchangedHeaders: HeaderList;
}

/** A page in memory with everything a hit needs made beforehand. */
export interface HeldPage extends PrintedPage {
  answers: Record<Encoding, ReadyAnswer>;
  /** Something that the page depends on has changed since it was printed. */
  stale: boolean;
  /** Database time in milliseconds; infinite where only a change ends it. */
  freshUntil: number;
  /** Asked for since it last came up for removal. */
  used: boolean;
}

const suffixes: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };

function readyAnswer(page: PrintedPage, encoding: Encoding, siteUrl: string): ReadyAnswer {
  const etag = `"${page.digest}${suffixes[encoding]}"`;
  const unchangedHeaders = ['ETag', etag, 'Cache-Control', revalidated, 'Vary', 'Accept-Encoding'];
  const headers = [...unchangedHeaders, 'Content-Type', page.contentType];
  if (encoding !== 'identity' && page.gzip.length > 0) {
    const bytes = encoding === 'br' ? page.brotli : page.gzip;
    headers.push('Content-Encoding', encoding, 'Content-Length', String(bytes.length));
  }
  if (page.gzip.length === 0) headers.push('Content-Length', '0');
  if (page.location !== null) headers.push('Location', page.location);
  headers.push(...securityHeaders(siteUrl, page.policy));
  return { etag, headers, unchangedHeaders };
}

/** Makes a printed page ready to be answered from memory. */
export function heldPage(page: PrintedPage, siteUrl: string, stale: boolean): HeldPage {
  return {
    ...page,
    answers: {
      br: readyAnswer(page, 'br', siteUrl),
      gzip: readyAnswer(page, 'gzip', siteUrl),
      identity: readyAnswer(page, 'identity', siteUrl),
    },
    stale,
    freshUntil: freshUntil(page),
    used: true,
  };
}
