import 'server-only';
import { isId } from '#lib/core/id-shape';
import { isLanguage, type Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import type { Body } from '#lib/publishing/body/body';
import { articleSharedSchema, emptyArticleShared } from '../article.ts';
import type { ArticlePage } from '../article-view.ts';
import { composePreview } from './compose-preview.ts';

/**
 * An article as its page would look with the words of a saved revision, named by its number, and what its languages share
 * now; null where there is none.
 */
export async function findRevisionPreview(
  actor: Actor,
  { itemId, language }: { itemId: string; language: Language },
  number: number,
  database: Database = db(),
): Promise<ArticlePage | null> {
  const isNumber = Number.isInteger(number) && number > 0 && number < 2 ** 31;
  if (!mayPublishing(actor, 'read') || !isId(itemId) || !isLanguage(language) || !isNumber) return null;
  const revision = await database.revision.findFirst({
    where: { number, localization: { itemId, language, item: { kind: 'article' } } },
    select: { title: true, summary: true, body: true },
  });
  const shared = await findNewestShared(database, itemId, 'article');
  if (!revision || !shared) return null;
  const words = { ...revision, body: revision.body as unknown as Body };
  const kept = (shared.draft ?? shared.newest)?.content;
  return composePreview(database, {
    ...{ itemId, language, words },
    shared: kept ? articleSharedSchema.parse(kept) : emptyArticleShared,
  });
}
