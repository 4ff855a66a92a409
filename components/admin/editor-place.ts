import { isLanguage, type Language } from '#lib/core/languages';
import type { ProblemCode } from '#lib/core/problem-codes';
import type { Problem } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';

/** The id of the text itself in the editor. */
export const textId = 'article-text';

/** The ids of what mends a field in the editor; the language before the point does not matter here. */
const places: Record<string, string> = {
  title: 'article-title',
  summary: 'article-summary',
  body: textId,
  rubric: 'shared-rubric',
  topics: 'shared-topics',
  byline: 'shared-byline',
  cover: 'shared-cover',
  people: 'shared-people',
  event: 'shared-event',
  dated: 'shared-dated',
  sources: 'shared-sources',
};

/** The id in the editor of what mends a problem. */
export function placeOf({ field = '' }: Problem): string {
  const name = field.replace(/^(ky|ru|en)\./, '').split('.')[0] ?? '';
  return places[name] ?? textId;
}

/** The language that a problem belongs to by the name of its field (`ru.title`); null where it belongs to all. */
export function languageOf({ field = '' }: Problem): Language | null {
  const [first] = field.split('.');
  return isLanguage(first) ? first : null;
}

/** Where a problem is mended: in the editor, in its language, at its field. */
export function editorAddress(editPath: string, problem: Problem, language: Language | null = null): string {
  const shown = languageOf(problem) ?? language;
  return `${editPath}${shown ? `?language=${shown}` : ''}#${placeOf(problem)}`;
}

const mendedInTheLibrary: readonly ProblemCode[] = [
  'altNeeded',
  'documentTitleNeeded',
  'childQuestionOpen',
  'consentNeeded',
];

/** The page of the library that mends what is wrong with a picture or document; null where the editor does. */
export function libraryAddress(locale: Locale, problem: Problem): string | null {
  const mediumId = problem.params?.['mediumId'];
  if (mediumId === undefined || !mendedInTheLibrary.includes(problem.code)) return null;
  const language = languageOf(problem);
  return `/${locale}/admin/media/${mediumId}${language ? `#texts.${language}.alt` : ''}`;
}
