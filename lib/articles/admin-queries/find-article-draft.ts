import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemDraft } from '#lib/publishing/admin-queries/find-item-draft';
import type { ArticleDraft } from '../article-draft-view.ts';
import { articleNoun } from '../article-noun.ts';

/** An article as its editor opens it; null where there is none. See findItemDraft for what it promises. */
export async function findArticleDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ArticleDraft | null> {
  const draft = await findItemDraft(actor, itemId, articleNoun, database);
  const article = draft && (await database.article.findUnique({ where: { itemId }, select: { form: true } }));
  return draft && article && { ...draft, form: article.form };
}
