import 'server-only';
import type { PublishLanguageProps } from '#components/admin/articles/publish-language';
import type { ArticleStanding, LanguageStanding } from '#lib/articles/article-standing-view';
import { type Language, languages } from '#lib/core/languages';
import { compareWords } from '#lib/publishing/body/compare-words';
import type { LanguageToDo } from '#lib/publishing/desk-view';

/** A language as the publication page shows it, before it is known who asks. */
export type LanguageOnTheWay = Omit<PublishLanguageProps, 'choice'>;

const newestOf = ({ draft, saved }: LanguageStanding) => draft ?? saved;

/** Whether anything was ever written in it. */
export const isBegun = (standing: LanguageStanding): boolean => newestOf(standing) !== null;

function differsFromShown({ shared }: ArticleStanding, { live }: LanguageStanding): boolean {
  if (!live) return false;
  const hasOpenEdits = shared.draft !== null && shared.draft.digest !== shared.saved?.digest;
  return hasOpenEdits || shared.saved?.id !== live.sharedRevisionId;
}

/** Each language with what would change for its readers. */
export function languagesOnTheWay(
  standing: ArticleStanding,
  toDo: Record<Language, LanguageToDo>,
  editPath: string,
): LanguageOnTheWay[] {
  return languages.map((language) => {
    const one = standing.languages[language];
    const newest = newestOf(one);
    return {
      standing: one,
      toDo: toDo[language],
      comparison: one.live && newest ? compareWords(one.live.words, newest.words) : null,
      isSharedChanged: differsFromShown(standing, one),
      editPath,
    };
  });
}
