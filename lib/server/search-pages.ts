import type { Logger } from 'pino';
import type { Language } from '#lib/core/languages';
import { answerPassing } from './answers.ts';
import type { NextSite, RenderedAnswer } from './next-render.ts';
import { renderWithNext } from './next-render.ts';
import type { PageMaker } from './page-maker.ts';
import type { Exchange, ReaderPages } from './reader-pages.ts';
import { failed, verdictOf } from './rendered-page.ts';
import { BusyError } from './slots.ts';
import { Strangers } from './strangers.ts';

export interface SearchPagesParts {
  next: NextSite;
  maker: PageMaker;
  readers: Pick<ReaderPages, 'fail'>;
  log: Logger;
}

export interface WantedSearch {
  /** The path, with what was asked. It is logged nowhere: people type names. */
  url: string;
  locale: Language;
  client: string;
}

/** A search costs what it asks for: two are made at a time, and who asks for many at once waits for themselves. */
const limits = { parallel: 2, waiting: 64, patienceMs: 5_000, holdMs: 2_000, perClient: 12 };

/** Answers of searches: printed like pages of readers, and kept by nobody. */
export class SearchPages {
  readonly #parts: SearchPagesParts;
  readonly #slots = new Strangers(limits);

  constructor(parts: SearchPagesParts) {
    this.#parts = parts;
  }

  /** Answers with what was found, or with the designed page for a failure. */
  async answer(exchange: Exchange, wanted: WantedSearch): Promise<void> {
    try {
      await this.#slots.letIn(wanted.client, async () => {
        if (!exchange.request.socket.destroyed) await this.#print(exchange, wanted);
      });
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      await this.#parts.readers.fail(exchange, 'unavailable', wanted.locale);
    }
  }

  async #print(exchange: Exchange, { url, locale }: WantedSearch): Promise<void> {
    const { next, maker, readers, log } = this.#parts;
    const answer: RenderedAnswer | Error = await renderWithNext(next, { path: url }).catch(
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    const verdict = answer instanceof Error ? failed(answer) : verdictOf(url, answer);
    if (answer instanceof Error || verdict.kind !== 'page') {
      const reason = verdict.kind === 'failed' ? verdict.reason : new Error(`the search was ${verdict.kind}`);
      log.error({ error: reason }, 'a search failed');
      const isUnreachable = verdict.kind === 'failed' && verdict.isUnreachable;
      return await readers.fail(exchange, isUnreachable ? 'unavailable' : 'failed', locale);
    }
    const page = await maker(answer, false);
    const more = [...exchange.more, 'X-Robots-Tag', 'noindex'];
    await answerPassing(exchange.request, exchange.response, page, {
      siteUrl: next.siteUrl,
      status: 200,
      more,
    });
  }
}
