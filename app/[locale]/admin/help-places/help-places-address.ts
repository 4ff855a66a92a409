import type { Locale } from '#lib/i18n/locales';
import { firstOf, type Query } from '../people/people-address.ts';

/** What was just done to a help place, as the address of its page says it. */
const deeds = ['saved', 'published', 'withdrawn', 'handedOver', 'takenBack', 'address'] as const;
export type HelpPlaceDeed = (typeof deeds)[number];

/** The list of help places at the desk, from its beginning or after a place in it. */
export function helpPlacesAddress(locale: Locale, after: string | null = null): string {
  const path = `/${locale}/admin/help-places`;
  return after ? `${path}?${new URLSearchParams({ after })}` : path;
}

/** The page of a help place at the desk; `done` says what was just done to it. */
export function helpPlaceAddress(locale: Locale, itemId: string, done?: HelpPlaceDeed): string {
  const path = `${helpPlacesAddress(locale)}/${itemId}`;
  return done ? `${path}?done=${done}` : path;
}

export function helpPlaceDeedOf(query: Query): HelpPlaceDeed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
