import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '#lib/core/languages';
import { answerHeld, answerMoved, answerPassing } from './answers.ts';
import type { FailureKind, FailurePages } from './failure-pages.ts';
import type { HeaderList } from './headers.ts';
import type { HeldPage } from './held-page.ts';
import type { PageStore } from './page-store.ts';
import { isOver } from './printed-page.ts';
import type { Outcome, Printer } from './printer.ts';
import type { Traffic } from './traffic.ts';

export interface ReaderPagesParts {
  siteUrl: string;
  store: PageStore;
  printer: Printer;
  failures: FailurePages;
  traffic: Traffic;
  /** The portal's language for an Accept-Language header. */
  languageOf: (header: string | undefined) => Language;
  /** The database's time in milliseconds. */
  now: () => number;
  isDatabaseReachable: () => boolean;
}

/** One request, and the headers that its answer has beside all others. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  more: HeaderList;
}

/** Stands on a copy that may be older than what was published: the database can't be asked, or the render failed. */
const lastGoodHeader = ['X-Umut-Copy', 'last-good'];
const failureStatus = { unavailable: 503, failed: 500, absent: 404 } as const;
const retryAfterSeconds = '5';

/** The pages for readers: from the store where it has a fresh copy, else printed. */
export class ReaderPages {
  readonly #parts: ReaderPagesParts;

  constructor(parts: ReaderPagesParts) {
    this.#parts = parts;
  }

  /** Answers at once from memory; false, with nothing sent, where there is no fresh copy. */
  answerFromMemory(exchange: Exchange, path: string): boolean {
    const held = this.#parts.store.find(path);
    if (!held || held.stale || this.#parts.now() >= held.freshUntil) return false;
    this.#sendHeld(exchange, held, !this.#parts.isDatabaseReachable());
    return true;
  }

  /** Answers with the page of a canonical address; false, with nothing sent, where the page failed and no copy is left. */
  async answer(exchange: Exchange, address: string, locale: Language): Promise<void> {
    const { store, printer, now, isDatabaseReachable } = this.#parts;
    const held = await store.load(address);
    if (held) {
      const isFresh = !held.stale && now() < held.freshUntil;
      if (isFresh || !isDatabaseReachable()) {
        this.#sendHeld(exchange, held, !isDatabaseReachable());
        return;
      }
    }
    const outcome = await printer.print(address, held !== null);
    if (outcome.kind === 'absent' && held) await store.forget(address);
    await this.#answerOutcome(exchange, outcome, address, locale);
  }

  /** Leads an address without a language to the reader's. */
  lead({ request, response, more }: Exchange, path: string): void {
    const { siteUrl, languageOf } = this.#parts;
    const location = `/${languageOf(request.headers['accept-language'])}${path === '/' ? '' : path}`;
    answerMoved(response, location, { siteUrl, status: 307, more: ['Vary', 'Accept-Language', ...more] });
  }

  /** Tells of a failure by the designed page for it. */
  async fail({ request, response, more }: Exchange, kind: FailureKind, locale: Language): Promise<void> {
    this.#parts.traffic.count(kind === 'absent' ? 'absent' : 'failed');
    const page = await this.#parts.failures.page(kind, locale);
    await answerPassing(request, response, page, {
      siteUrl: this.#parts.siteUrl,
      status: failureStatus[kind],
      more: kind === 'unavailable' ? ['Retry-After', retryAfterSeconds, ...more] : more,
    });
  }

  #sendHeld({ request, response, more }: Exchange, held: HeldPage, isLastGood: boolean): void {
    const sent = answerHeld(request, response, held, isLastGood ? more.concat(lastGoodHeader) : more);
    this.#parts.traffic.count(sent === 'unchanged' ? 'unchanged' : 'hits');
    if (isLastGood) this.#parts.traffic.count('lastGood');
  }

  async #answerOutcome(
    exchange: Exchange,
    outcome: Outcome,
    address: string,
    locale: Language,
  ): Promise<void> {
    const { siteUrl, store, traffic, now, isDatabaseReachable } = this.#parts;
    const { request, response, more } = exchange;
    if (outcome.kind === 'page') {
      answerHeld(request, response, outcome.held, more);
      return;
    }
    if (outcome.kind === 'absent') {
      traffic.count('absent');
      await answerPassing(request, response, outcome.page, { siteUrl, status: 404, more });
      return;
    }
    if (outcome.kind === 'elsewhere') {
      answerMoved(response, outcome.location, { siteUrl, status: 307, more });
      return;
    }
    const lastGood = await store.load(address);
    if (lastGood && !isOver(lastGood, now())) {
      this.#sendHeld(exchange, lastGood, true);
      return;
    }
    const isUnavailable = outcome.kind === 'busy' || outcome.isUnreachable || !isDatabaseReachable();
    await this.fail(exchange, isUnavailable ? 'unavailable' : 'failed', locale);
  }
}
