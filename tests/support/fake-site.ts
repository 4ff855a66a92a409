import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  currentRenderRecord,
  dependOn,
  markPage,
  type PageStatus,
  recordFailure,
} from '#lib/platform/render-record';

/** A page as the fake Next renders it. */
export interface FakePage {
  html: string | (() => string);
  status?: PageStatus | null;
  location?: string;
  tags?: string[];
  version?: () => bigint;
  validUntil?: Date | null;
  expiresAt?: Date | null;
  media?: string[];
  failure?: unknown;
  contentType?: string;
  /** Held until this resolves. */
  gate?: Promise<void>;
}

/** Stands in for Next: renders the pages it is given and counts, answers the desk with what it was asked. */
export class FakeSite {
  readonly pages = new Map<string, FakePage>();
  readonly renders: string[] = [];
  readonly requests: IncomingMessage[] = [];
  /** Held until this resolves: every request for the desk. */
  slowDesk: Promise<void> = Promise.resolve();
  running = 0;
  mostRunning = 0;

  constructor() {
    for (const locale of ['ky', 'ru', 'en']) {
      this.pages.set(`/${locale}/unavailable`, { html: `<h1>503 ${locale}</h1>` });
      this.pages.set(`/${locale}/failed`, { html: `<h1>500 ${locale}</h1>` });
    }
  }

  count(path: string): number {
    return this.renders.filter((render) => render === path).length;
  }

  readonly next = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    this.requests.push(request);
    if (request.headers['x-nonce'] !== undefined) {
      await this.slowDesk;
      return echo(request, response);
    }
    const path = request.url ?? '';
    this.renders.push(path);
    this.running += 1;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    try {
      await this.#render(path, response);
    } finally {
      this.running -= 1;
    }
  };

  async #render(path: string, response: ServerResponse): Promise<void> {
    const page = this.pages.get(path) ?? { html: `<h1>404 ${path}</h1>`, status: 404 };
    const version = page.version?.();
    if (version !== undefined) {
      dependOn({
        version,
        tags: page.tags ?? [],
        validUntil: page.validUntil ?? null,
        expiresAt: page.expiresAt ?? null,
        media: page.media ?? [],
      });
    }
    await (page.gate ?? new Promise((resolve) => setImmediate(resolve)));
    if (page.failure !== undefined) recordFailure(page.failure);
    const status = internalStatus(path) ?? page.status;
    if (status !== null) markPage(status ?? 200, page.location);
    response.setHeader('Content-Type', page.contentType ?? 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 's-maxage=31536000');
    response.setHeader('X-Powered-By', 'Next.js');
    response.write('<!DOCTYPE html><script src="/_next/static/x.js"></script>');
    response.end(typeof page.html === 'string' ? page.html : page.html());
  }
}

function internalStatus(path: string): PageStatus | null {
  const internal = currentRenderRecord()?.internal;
  if (internal === 'unavailable') return 503;
  if (internal === 'failed') return 500;
  return /\/(?:unavailable|failed)$/.test(path) ? 404 : null;
}

function echo(request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.endsWith('/nowhere')) markPage(404);
  response.setHeader('X-Powered-By', 'Next.js');
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 's-maxage=31536000' });
  response.end(JSON.stringify({ url: request.url, method: request.method, headers: request.headers }));
}
