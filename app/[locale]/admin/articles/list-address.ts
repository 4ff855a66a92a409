import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import { isId } from '#lib/core/id-shape';
import { isLanguage } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';

/** A query of an address, as a page is given it. */
export type Query = Record<string, string | string[] | undefined>;

/** The states that one can look for. */
export const soughtStates = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const;
type SoughtState = (typeof soughtStates)[number];

const longestSearch = 200;

function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function isState(text: string): text is SoughtState {
  return (soughtStates as readonly string[]).includes(text);
}

/** Which articles an address of the list asks for. What it does not understand it leaves out: addresses are bookmarked for years. */
export function filterOf(query: Query): DeskArticleFilter {
  const search = firstOf(query['q']).normalize('NFC').trim().slice(0, longestSearch);
  const state = firstOf(query['state']);
  const language = firstOf(query['language']);
  const author = firstOf(query['author']);
  return {
    search: search === '' ? null : search,
    state: isState(state) ? state : null,
    language: isLanguage(language) ? language : null,
    authorId: isId(author) ? author : null,
    needsCheck: firstOf(query['behind']) === '1',
    after: firstOf(query['after']) || null,
  };
}

/** Whether a filter leaves anything out. */
export function isNarrowed({ after: _, ...filter }: DeskArticleFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== false);
}

/** The address of the list with a filter; `filterOf` understands it. */
export function listAddress(locale: Locale, filter: Partial<DeskArticleFilter> = {}): string {
  const query = new URLSearchParams();
  const { search, state, language, authorId, needsCheck, after } = filter;
  if (search) query.set('q', search);
  if (state) query.set('state', state);
  if (language) query.set('language', language);
  if (authorId) query.set('author', authorId);
  if (needsCheck) query.set('behind', '1');
  if (after) query.set('after', after);
  return `/${locale}/admin/articles${query.size > 0 ? `?${query}` : ''}`;
}
