import { isLanguage, type Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { articleDeskPaths } from '../../desk-paths.ts';
import type { Query } from '../../list-address.ts';

const deeds = ['published', 'handedOver', 'takenBack', 'withdrawn', 'moved'] as const;

/** What was done just before the page is shown, and in which languages. */
export interface Done {
  done: (typeof deeds)[number];
  languages: readonly Language[];
}

export function publishPath(locale: Locale, itemId: string, { done, languages }: Done): string {
  return `${articleDeskPaths(locale, itemId).publish}?done=${done}&in=${languages.join('.')}`;
}

/** Reads what an address says was done; null where it says nothing. */
export function doneOf(query: Query): Done | null {
  const done = deeds.find((deed) => deed === query['done']);
  const languages = String(query['in'] ?? '')
    .split('.')
    .filter(isLanguage);
  return done ? { done, languages } : null;
}
