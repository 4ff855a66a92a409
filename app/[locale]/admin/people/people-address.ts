import type { Locale } from '#lib/i18n/locales';

/** A query of an address, as a page is given it. */
export type Query = Record<string, string | string[] | undefined>;

/** What was just done to a person, as the address of their page says it. */
const deeds = [
  'saved',
  'published',
  'withdrawn',
  'address',
  'posts',
  'quoteDated',
  'merged',
  'handedOver',
  'takenBack',
  'linkEnded',
  'decided',
] as const;
export type Deed = (typeof deeds)[number];

const longestSearch = 100;

export function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** What somebody searches for, as an address says it. */
export function searchOf(value: string | string[] | undefined): string {
  return firstOf(value).normalize('NFC').trim().slice(0, longestSearch);
}

/** The list of people at the desk. */
export function peopleAddress(locale: Locale, { search = '', page = 1 } = {}): string {
  const query = new URLSearchParams();
  if (search) query.set('q', search);
  if (page > 1) query.set('page', String(page));
  return `/${locale}/admin/people${query.size > 0 ? `?${query}` : ''}`;
}

/** The page of a person at the desk; `done` says what was just done to them. */
export function personAddress(locale: Locale, itemId: string, done?: Deed): string {
  const path = `/${locale}/admin/people/${itemId}`;
  return done ? `${path}?done=${done}` : path;
}

export function deedOf(query: Query): Deed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
