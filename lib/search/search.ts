import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';

/** What is found, in the order in which it is shown: what families look for first. */
export const searchKinds = [
  'page',
  'help_place',
  'article',
  'event',
  'milestone',
  'person',
  'organisation',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How many characters a search may have. */
export const longestSearch = 200;
/** Words beyond these narrow nothing down. */
export const mostSearchWords = 10;
/** How many of a kind are ranked, the newest of all that match; what else there is, a further word finds. */
export const mostRanked = 100;
export const hitsOfAKind = 4;
export const hitsOfAPage = 10;
const firstSearchYear = 1990;

/** What a reader asks. */
export interface Question {
  /** As it was typed, without what nobody sees; cut where it is too long. */
  text: string;
  isTooLong: boolean;
  language: Language;
  /** Null: of all kinds the first few. */
  kind: SearchKind | null;
  year: number | null;
  /** From 1 on; of one kind only. */
  page: number;
}

const isKind = (text: string): text is SearchKind => (searchKinds as readonly string[]).includes(text);
const pages = Math.ceil(mostRanked / hitsOfAPage);

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** Reads what stands in the address of a search; what is no filter counts as none. `first` takes the first value of a name. */
export function readQuestion(first: (name: string) => string, locale: Language): Question {
  const typed = cleanLine(first('q')).trim();
  const [language, kind] = [first('language'), first('kind')];
  return {
    text: Array.from(typed).slice(0, longestSearch).join(''),
    isTooLong: Array.from(typed).length > longestSearch,
    language: isLanguage(language) ? language : locale,
    kind: isKind(kind) ? kind : null,
    year: wholeNumber(first('year'), firstSearchYear, 2_100),
    page: wholeNumber(first('page'), 1, pages) ?? 1,
  };
}

/** The address of a search in a locale, its filters with it. */
export function searchPath(locale: Language, question: Partial<Question> = {}): string {
  const { text, language, kind, year, page } = question;
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (language && language !== locale) query.set('language', language);
  if (kind) query.set('kind', kind);
  if (year) query.set('year', String(year));
  if (page && page > 1) query.set('page', String(page));
  const words = query.toString();
  return `/${locale}/search${words === '' ? '' : `?${words}`}`;
}
