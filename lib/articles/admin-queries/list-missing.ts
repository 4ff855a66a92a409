import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findMissing } from '#lib/publishing/admin-queries/find-missing';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import { articleNoun } from '../article-noun.ts';
import { findArticleDraft } from './find-article-draft.ts';

/** What each language of an article still needs, as findMissing says it; null where there is no such article. */
export async function listMissing(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo> | null> {
  const draft = await findArticleDraft(actor, itemId, database);
  return draft && findMissing(database, draft, articleNoun);
}
