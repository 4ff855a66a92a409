import type { Logger } from 'pino';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { HeldPage } from './held-page.ts';
import { type NextSite, type RenderedAnswer, type RenderWish, renderWithNext } from './next-render.ts';
import { type PageMaker, type PassingPage, printedPage } from './page-maker.ts';
import type { PageStore } from './page-store.ts';
import { failed, type Verdict, verdictOf } from './rendered-page.ts';
import { BusyError, Slots } from './slots.ts';

/** What came of asking for a page. */
export type Outcome =
  | { kind: 'page'; held: HeldPage; written: Promise<void> }
  /** There is no such page: answered, never kept. */
  | { kind: 'absent'; page: PassingPage }
  | { kind: 'elsewhere'; location: string }
  | { kind: 'failed'; isUnreachable: boolean }
  | { kind: 'busy' };

export interface PrinterParts {
  next: NextSite;
  store: PageStore;
  grants: MediaGrants;
  maker: PageMaker;
  log: Logger;
}

interface Flight {
  /** The version applied here when the render began; null while it waits. */
  begunAt: bigint | null;
  outcome: Promise<Outcome>;
}

const renders = { parallel: 8, waiting: 256, patienceMs: 10_000 };

/** Lets Next render pages, one render at a time for an address, and stores what came of it. */
export class Printer {
  readonly #parts: PrinterParts;
  readonly #slots = new Slots(renders);
  readonly #flights = new Map<string, Flight>();

  constructor(parts: PrinterParts) {
    this.#parts = parts;
  }

  /**
   * Prints a page, or waits for the print under way where that may still serve: no caller gets a page that lacks a change
   * applied here before the call. Pages known to exist go before unknown addresses. Never rejects.
   */
  async print(address: string, isKnown: boolean): Promise<Outcome> {
    const asked = this.#applied;
    const flight = this.#join(address, isKnown);
    const outcome = await flight.outcome;
    if (!this.#isOutdated(flight, outcome, asked)) return outcome;
    return await this.#join(address, isKnown).outcome;
  }

  /** Resolves when no render is under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#flights.values()].map(({ outcome }) => outcome));
  }

  get #applied(): bigint {
    return this.#parts.store.applied ?? -1n;
  }

  #isOutdated(flight: Flight, outcome: Outcome, asked: bigint): boolean {
    if (outcome.kind === 'page' && this.#parts.store.standingOf(outcome.held) === 'gone') return true;
    if (outcome.kind === 'busy' || (flight.begunAt ?? asked) >= asked) return false;
    return outcome.kind !== 'page' || this.#parts.store.standingOf(outcome.held) !== 'fresh';
  }

  #join(address: string, isKnown: boolean): Flight {
    const known = this.#flights.get(address);
    if (known) return known;
    const flight: Flight = { begunAt: null, outcome: Promise.resolve({ kind: 'busy' }) };
    const begin = (): void => {
      flight.begunAt = this.#applied;
    };
    flight.outcome = this.#rendered(isKnown, { path: address }, begin).finally(() =>
      this.#flights.delete(address),
    );
    this.#flights.set(address, flight);
    return flight;
  }

  async #rendered(isKnown: boolean, wish: RenderWish, begin: () => void): Promise<Outcome> {
    try {
      return await this.#slots.run(isKnown, () => {
        begin();
        return this.#render(wish);
      });
    } catch (error) {
      if (error instanceof BusyError) return { kind: 'busy' };
      this.#parts.log.error({ error, path: wish.path }, 'page could not be made');
      return { kind: 'failed', isUnreachable: false };
    }
  }

  async #render(wish: RenderWish): Promise<Outcome> {
    const { next, store } = this.#parts;
    const epoch = store.epoch;
    const begun = performance.now();
    const answer = await renderWithNext(next, wish).catch((error: unknown) => error);
    const rendered = isRendered(answer) ? answer : null;
    const verdict: Verdict = rendered ? verdictOf(wish.path, rendered) : failed(answer);
    const outcome = await this.#outcomeOf(wish.path, rendered, verdict, epoch);
    this.#logRender(wish.path, verdict, performance.now() - begun);
    return outcome;
  }

  async #outcomeOf(
    path: string,
    rendered: RenderedAnswer | null,
    verdict: Verdict,
    epoch: number,
  ): Promise<Outcome> {
    if (verdict.kind === 'failed' || !rendered) {
      return { kind: 'failed', isUnreachable: verdict.kind === 'failed' && verdict.isUnreachable };
    }
    if (verdict.kind === 'elsewhere') return verdict;
    const made = await this.#parts.maker(rendered, verdict.kind === 'page' && verdict.location !== null);
    if (verdict.kind === 'absent') return { kind: 'absent', page: made };
    const page = await printedPage(path, verdict, made, rendered.record, this.#applied);
    await this.#openMedia(rendered, page.version);
    return { kind: 'page', ...this.#parts.store.put(page, epoch) };
  }

  /** A page that is about to be seen must find its pictures open, whoever sleeps. */
  async #openMedia({ record }: RenderedAnswer, version: bigint): Promise<void> {
    const ends = [record.validUntil, record.expiresAt].filter((end) => end !== null);
    const until = ends.length > 0 ? new Date(Math.min(...ends.map(Number))) : null;
    try {
      await this.#parts.grants.ensure(record.media, { version, until });
    } catch (error) {
      this.#parts.log.error({ error }, 'pictures could not be opened');
    }
  }

  #logRender(path: string, verdict: Verdict, ms: number): void {
    const line = { path, kind: verdict.kind, ms: Math.round(ms * 10) / 10 };
    if (verdict.kind === 'failed') this.#parts.log.error({ ...line, error: verdict.reason }, 'page failed');
    // Anybody can ask for absent pages, as many as they like.
    else this.#parts.log[verdict.kind === 'absent' ? 'debug' : 'info'](line, 'page rendered');
  }
}

function isRendered(answer: unknown): answer is RenderedAnswer {
  return typeof answer === 'object' && answer !== null && 'record' in answer;
}
