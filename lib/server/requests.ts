import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Logger } from 'pino';
import { localeOfPath, pathOf, type Target, targetOf } from './addresses.ts';
import { answerMoved, answerText } from './answers.ts';
import { answerCheck, type Vitals } from './health.ts';
import {
  bodyRefusal,
  clientAddress,
  hasBody,
  hostTest,
  isFromSite,
  isLoopbackHost,
  isUploadPath,
  limits,
  longestBody,
} from './limits.ts';
import { machineText } from './machine-texts.ts';
import type { MediaFiles } from './media-files.ts';
import type { NextRequests } from './next-render.ts';
import { passOn } from './pass-on.ts';
import type { Exchange, ReaderPages } from './reader-pages.ts';
import type { SearchPages } from './search-pages.ts';
import { BusyError } from './slots.ts';
import type { StaticFiles } from './static-files.ts';
import type { Strangers } from './strangers.ts';
import type { Traffic } from './traffic.ts';

export interface RequestParts {
  siteUrl: string;
  trustedProxies: number;
  /** Whom to tell of faults in the portal's safety; absent: nobody is named. */
  securityContact: string | undefined;
  isDevelopment: boolean;
  next: NextRequests;
  readers: ReaderPages;
  searches: SearchPages;
  strangers: Strangers;
  /** Whether a Cookie header carries a session that may be alive, asked without the database. */
  carriesSession: (cookies: string | undefined) => Promise<boolean>;
  files: StaticFiles;
  media: MediaFiles;
  vitals: Vitals;
  traffic: Traffic;
  log: Logger;
}

const readMethods = new Set(['GET', 'HEAD']);
const deskMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Desk addresses that show an item as its readers will see it. */
const previewPath = /^\/[a-z]{2}\/admin\/(?:[^/]+\/[^/]+|front)\/preview\//;

/** Names of requests: not to be guessed from one process to the next, cheap to make. */
function requestNames(): () => string {
  const process = randomBytes(6).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${process}-${count.toString(36)}`;
  };
}

/** Decides for each request who answers it. */
export class Requests {
  readonly #parts: RequestParts;
  readonly #nextName = requestNames();
  readonly #isSite: (host: string | undefined) => boolean;

  constructor(parts: RequestParts) {
    this.#parts = parts;
    this.#isSite = hostTest(parts.siteUrl);
  }

  readonly listener: RequestListener = (request, response) => {
    const requestId = this.#nextName();
    const more = ['X-Request-Id', requestId];
    // A body where none is wanted is not read: the connection ends with the answer.
    if (this.#parts.vitals.isDraining() || hasUnwantedBody(request)) more.push('Connection', 'close');
    const exchange: Exchange = { request, response, more };
    const path = pathOf(request.url ?? '');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && this.#isSite(request.headers.host) && this.#parts.readers.answerFromMemory(exchange, path))
      return;
    this.#route(exchange, path, requestId).catch((error: unknown) => {
      this.#parts.log.error({ error, requestId, path: path.slice(0, 200) }, 'request failed');
      if (response.headersSent) request.socket.destroy();
      else void this.#parts.readers.fail(exchange, 'failed', localeOfPath(path));
    });
  };

  async #route(exchange: Exchange, path: string, requestId: string): Promise<void> {
    const { siteUrl, files, vitals } = this.#parts;
    const { request, response, more } = exchange;
    if (!path.startsWith('/'))
      return this.#refuse(exchange, 400, 'The request target must be a path.', requestId);
    const target = targetOf(path, (file) => files.has(file));
    if (
      !this.#isSite(request.headers.host) &&
      !(target.kind === 'check' && isLoopbackHost(request.headers.host))
    ) {
      return this.#refuse(exchange, 421, `This is ${siteUrl}: use that address.`, requestId);
    }
    const methods = target.kind === 'desk' || target.kind === 'framework' ? deskMethods : readMethods;
    if (!methods.has(request.method ?? '')) {
      more.push('Allow', [...methods].join(', '));
      return this.#refuse(exchange, 405, 'This address does not take that method.', requestId);
    }
    if (target.kind === 'check') return await answerCheck(response, target.check, vitals, { siteUrl, more });
    return await this.#answer(exchange, target, requestId);
  }

  async #answer(
    exchange: Exchange,
    target: Exclude<Target, { kind: 'check' }>,
    requestId: string,
  ): Promise<void> {
    const { siteUrl, readers, files, media, traffic } = this.#parts;
    const { request, response, more } = exchange;
    switch (target.kind) {
      case 'reader':
        return await readers.answer(exchange, target.address, target.locale);
      case 'search': {
        traffic.count('searches');
        const client = clientAddress(request, this.#parts.trustedProxies);
        const url = request.url ?? '';
        return await this.#parts.searches.answer(exchange, { url, locale: target.locale, client });
      }
      case 'doorway':
        return readers.lead(exchange, target.path);
      case 'file':
        traffic.count('files');
        if (await files.answer(request, response, target.path, more)) return;
        return this.#refuse(exchange, 404, 'There is no such file.', requestId);
      case 'media':
        traffic.count('media');
        if (await media.answer(request, response, target.name, more)) return;
        return this.#refuse(exchange, 404, 'There is no such file.', requestId);
      case 'text': {
        const text = machineText(target.text, this.#parts);
        if (text === null) return this.#refuse(exchange, 404, 'There is no such file.', requestId);
        answerText(response, text, { siteUrl, status: 200, more });
        return;
      }
      case 'desk':
      case 'framework':
        return await this.#passOn(exchange, target.kind, requestId);
      case 'moved': {
        const query = target.keepsQuery ? (request.url ?? '').slice(pathOf(request.url ?? '').length) : '';
        answerMoved(response, `${target.location}${query}`, { siteUrl, status: 308, more });
        return;
      }
      case 'refused':
        if (target.status === 404) return await readers.fail(exchange, 'absent', target.locale);
        return this.#refuse(exchange, target.status, 'This address is not well formed.', requestId);
    }
  }

  async #passOn(exchange: Exchange, kind: 'desk' | 'framework', requestId: string): Promise<void> {
    const { next, siteUrl, isDevelopment, trustedProxies, vitals, traffic } = this.#parts;
    const { request, response } = exchange;
    if (kind === 'framework' && !isDevelopment) {
      return this.#refuse(exchange, 404, 'There is no such file.', requestId);
    }
    const path = pathOf(request.url ?? '');
    if (!isFromSite(request, siteUrl)) {
      return this.#refuse(exchange, 403, `Send this from a page of ${siteUrl}.`, requestId);
    }
    const isUpload = isUploadPath(path);
    const refusal = bodyRefusal(request, longestBody(path));
    if (refusal) return this.#refuse(exchange, refusal, 'The body of this request is not taken.', requestId);
    traffic.count('passedOn');
    if (kind === 'framework') return await next(request, response);
    const client = clientAddress(request, trustedProxies);
    if (!isUpload) endSlowBody(request);
    await this.#letIn(exchange, { path, client }, async () => {
      if (request.headers.expect !== undefined) response.writeContinue();
      await passOn(request, response, {
        ...{ next, siteUrl, isDevelopment, requestId, client },
        isPreview: previewPath.test(path),
        isDraining: vitals.isDraining(),
      });
    });
  }

  /** Who carries a session does not wait; others are let in few at a time, or asked to come again. */
  async #letIn(
    exchange: Exchange,
    { path, client }: { path: string; client: string },
    work: () => Promise<void>,
  ): Promise<void> {
    const { carriesSession, strangers, readers } = this.#parts;
    const { request, more } = exchange;
    if (await carriesSession(request.headers.cookie)) return await work();
    try {
      await strangers.letIn(client, async () => {
        if (!request.socket.destroyed) await work();
      });
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      if (hasBody(request) && !more.includes('close')) more.push('Connection', 'close');
      await readers.fail(exchange, 'unavailable', localeOfPath(path));
    }
  }

  #refuse({ request, response, more }: Exchange, status: number, text: string, requestId: string): void {
    const { siteUrl, traffic, trustedProxies } = this.#parts;
    if (hasBody(request) && !more.includes('close')) more.push('Connection', 'close');
    traffic.refused(status, requestId, pathOf(request.url ?? ''), clientAddress(request, trustedProxies));
    answerText(response, text, { siteUrl, status, more });
  }
}

/** Closes the connection of a client that has not sent the whole of a small body in time. */
function endSlowBody(request: IncomingMessage): void {
  if (request.complete || !hasBody(request)) return;
  const timer = setTimeout(() => request.socket.destroy(), limits.requestMs);
  request.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

function hasUnwantedBody(request: IncomingMessage): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && hasBody(request);
}
