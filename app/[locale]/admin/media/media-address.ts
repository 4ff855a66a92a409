import type { Locale } from '#lib/i18n/locales';
import type { MediaFilter } from '#lib/media/admin-queries/list-media';

/** A query of an address, as a page is given it. */
export type Query = Record<string, string | string[] | undefined>;

/** What was just done to a medium, as the address of its page says it. */
export const deeds = [
  'added',
  'known',
  'texts',
  'answered',
  'consented',
  'withdrawn',
  'cropped',
  'blurred',
  'replaced',
  'takenDown',
  'putBack',
] as const;
export type Deed = (typeof deeds)[number];

const longestSearch = 100;

export function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

export type LibraryFilter = Required<Pick<MediaFilter, 'search' | 'lacksWords' | 'isUnanswered'>> & {
  kind: 'picture' | 'document' | null;
  after: string | null;
};

/** Which part of the library an address asks for. What it does not understand it leaves out. */
export function filterOf(query: Query): LibraryFilter {
  const kind = firstOf(query['kind']);
  return {
    search: firstOf(query['q']).normalize('NFC').trim().slice(0, longestSearch),
    kind: kind === 'picture' || kind === 'document' ? kind : null,
    lacksWords: firstOf(query['words']) === 'lacking',
    isUnanswered: firstOf(query['children']) === 'unanswered',
    after: firstOf(query['after']) || null,
  };
}

export function isNarrowed({ search, kind, lacksWords, isUnanswered }: LibraryFilter): boolean {
  return search !== '' || kind !== null || lacksWords || isUnanswered;
}

/** The address of the library with a filter; `filterOf` understands it. */
export function libraryAddress(locale: Locale, filter: Partial<LibraryFilter> = {}): string {
  const query = new URLSearchParams();
  if (filter.search) query.set('q', filter.search);
  if (filter.kind) query.set('kind', filter.kind);
  if (filter.lacksWords) query.set('words', 'lacking');
  if (filter.isUnanswered) query.set('children', 'unanswered');
  if (filter.after) query.set('after', filter.after);
  return `/${locale}/admin/media${query.size > 0 ? `?${query}` : ''}`;
}

/** The page of a picture or document; `done` says what was just done to it. */
export function mediumAddress(locale: Locale, mediumId: string, done?: Deed): string {
  const path = `${libraryAddress(locale)}/${mediumId}`;
  return done ? `${path}?done=${done}` : path;
}

export function deedOf(query: Query): Deed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
