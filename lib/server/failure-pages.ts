import type { Logger } from 'pino';
import { type Language, languages } from '#lib/core/languages';
import { barePolicy } from './headers.ts';
import { type NextSite, renderWithNext } from './next-render.ts';
import type { PageMaker, PassingPage } from './page-maker.ts';

export type FailureKind = 'unavailable' | 'failed' | 'absent';

export interface FailurePagesParts {
  next: NextSite;
  maker: PageMaker;
  log: Logger;
}

const statuses = { unavailable: 503, failed: 500, absent: 404 } as const;
const retryMs = 5_000;

/** Shown where not even the page that tells of a failure can be made; hence in all languages and from no file. */
const lastWords: Record<FailureKind, Record<Language, string>> = {
  unavailable: {
    ky: 'Портал убактылуу жеткиликсиз. Бир аздан кийин кайра аракет кылыңыз.',
    ru: 'Портал временно недоступен. Попробуйте ещё раз немного позже.',
    en: 'The portal is unavailable for a moment. Please try again a little later.',
  },
  failed: {
    ky: 'Биз тарапта ката кетти. Бир аздан кийин кайра аракет кылыңыз.',
    ru: 'У нас произошла ошибка. Попробуйте ещё раз немного позже.',
    en: 'Something went wrong on our side. Please try again a little later.',
  },
  absent: { ky: 'Мындай барак жок.', ru: 'Такой страницы нет.', en: 'There is no such page.' },
};

function lastResort(kind: FailureKind, locale: Language): PassingPage {
  const others = languages.filter((language) => language !== locale);
  const paragraphs = [locale, ...others].map(
    (language) => `<p lang="${language}">${lastWords[kind][language]}</p>`,
  );
  const body = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${statuses[kind]}</title></head><body><h1>${statuses[kind]}</h1>${paragraphs.join('')}<p><a href="/${locale}">Umut</a></p></body></html>`;
  return { contentType: 'text/html; charset=utf-8', policy: barePolicy, body: Buffer.from(body) };
}

/** The designed pages that tell of failures, made while all is well and kept in memory for when it is not. */
export class FailurePages {
  readonly #parts: FailurePagesParts;
  readonly #pages = new Map<string, PassingPage>();
  readonly #making = new Map<string, Promise<PassingPage | null>>();
  readonly #failedAt = new Map<string, number>();
  #generation = 0;

  constructor(parts: FailurePagesParts) {
    this.#parts = parts;
  }

  /** Makes the pages for 500 and 503 in all languages; those that fail are told in the log and left to the last resort. */
  async prepare(): Promise<void> {
    for (const locale of languages) {
      await this.page('unavailable', locale);
      await this.page('failed', locale);
    }
  }

  /** The page for a failure. Never rejects. */
  async page(kind: FailureKind, locale: Language): Promise<PassingPage> {
    const key = `${kind} ${locale}`;
    const known = this.#pages.get(key);
    if (known) return known;
    if (performance.now() - (this.#failedAt.get(key) ?? -retryMs) < retryMs) return lastResort(kind, locale);
    const making = this.#making.get(key) ?? this.#make(key, kind, locale);
    this.#making.set(key, making);
    return (await making) ?? lastResort(kind, locale);
  }

  /** Forgets the 404 pages, which may name published things. */
  forgetAbsent(): void {
    this.#generation += 1;
    for (const locale of languages) {
      this.#pages.delete(`absent ${locale}`);
      this.#making.delete(`absent ${locale}`);
    }
  }

  async #make(key: string, kind: FailureKind, locale: Language): Promise<PassingPage | null> {
    const { next, maker, log } = this.#parts;
    // Asked for by anybody but the press, these addresses are not there: that makes the 404 page.
    const path = `/${locale}/${kind === 'failed' ? 'failed' : 'unavailable'}`;
    const generation = this.#generation;
    try {
      const rendered = await renderWithNext(next, {
        path,
        internal: kind === 'absent' ? null : kind,
      });
      if (rendered.record.status !== statuses[kind]) {
        throw new Error(`${path} called itself ${rendered.record.status}, not ${statuses[kind]}`);
      }
      const page = await maker(rendered, false);
      if (kind !== 'absent' || generation === this.#generation) this.#pages.set(key, page);
      return page;
    } catch (error) {
      log.error({ error, path }, 'failure page could not be made');
      this.#failedAt.set(key, performance.now());
      return null;
    } finally {
      this.#making.delete(key);
    }
  }
}
