import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import { isLanguage, type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';

/** How an article stands; answers that there is no such page where there is none. */
export const requireArticle = cache(async (actor: Actor, itemId: string): Promise<ArticleStanding> => {
  const standing = await findArticleStanding(actor, itemId);
  return standing ?? notFound();
});

/** The language that a page of an article shows: the one asked for, else the desk's if anything is written in it, else the source's. */
export function shownLanguage(standing: ArticleStanding, locale: Locale, asked: unknown): Language {
  if (isLanguage(asked)) return asked;
  const { draft, saved } = standing.languages[locale];
  return draft || saved ? locale : standing.sourceLanguage;
}

/** The newest title in each language, saved or not; empty where there is none. */
export function newestTitles(standing: ArticleStanding): Record<Language, string> {
  const [ky = '', ru = '', en = ''] = languages.map((language) => {
    const { draft, saved } = standing.languages[language];
    return (draft ?? saved)?.words.title ?? '';
  });
  return { ky, ru, en };
}
