import { gzipSync } from 'node:zlib';
import { type HeldPage, heldPage } from '#lib/server/held-page';
import type { PrintedPage } from '#lib/server/printed-page';

/** A stored page with small, readable bytes. */
export function makePrintedPage(differences: Partial<PrintedPage> = {}): PrintedPage {
  return {
    address: '/ky/news/one',
    status: 200,
    location: null,
    contentType: 'text/html; charset=utf-8',
    policy: "default-src 'none'",
    gzip: gzipSync('<p>Үмүт</p>'),
    brotli: Buffer.from('brotli'),
    digest: 'digest',
    tags: ['item:1'],
    version: 1n,
    validUntil: null,
    expiresAt: null,
    ...differences,
  };
}

export function makeHeldPage(differences: Partial<PrintedPage> = {}): HeldPage {
  return heldPage(makePrintedPage(differences), 'https://umut.kg', false);
}
