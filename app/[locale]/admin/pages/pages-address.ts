import type { Locale } from '#lib/i18n/locales';
import { firstOf, type Query } from '../people/people-address.ts';

/** What was just done to a page, as the address of its page at the desk says it. */
const deeds = ['saved', 'placed', 'published', 'withdrawn', 'handedOver', 'takenBack', 'address'] as const;
export type PageDeed = (typeof deeds)[number];

/** The list of pages at the desk; `after` is what the page of the list before gave. */
export function pagesAddress(locale: Locale, after: string | null = null): string {
  return `/${locale}/admin/pages${after ? `?${new URLSearchParams({ after })}` : ''}`;
}

/** The page of a page at the desk; `done` says what was just done to it. */
export function pageAddress(locale: Locale, itemId: string, done?: PageDeed): string {
  const path = `${pagesAddress(locale)}/${itemId}`;
  return done ? `${path}?done=${done}` : path;
}

export function pageDeedOf(query: Query): PageDeed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
