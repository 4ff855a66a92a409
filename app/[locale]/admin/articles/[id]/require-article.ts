import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import { type Language, languages } from '#lib/core/languages';
import type { Actor } from '#lib/publishing/actor';

/** How an article stands; answers that there is no such page where there is none. */
export const requireArticle = cache(async (actor: Actor, itemId: string): Promise<ArticleStanding> => {
  const standing = await findArticleStanding(actor, itemId);
  return standing ?? notFound();
});

/** The newest title in each language, saved or not; empty where there is none. */
export function newestTitles(standing: ArticleStanding): Record<Language, string> {
  const [ky = '', ru = '', en = ''] = languages.map((language) => {
    const { draft, saved } = standing.languages[language];
    return (draft ?? saved)?.words.title ?? '';
  });
  return { ky, ru, en };
}
