import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { LanguageDraft } from '#lib/publishing/draft-view';

/** One language of an article as its editor opens it; null where there is no such article. */
export async function findLanguageDraft(
  actor: Actor,
  itemId: string,
  language: Language,
  database: Database,
): Promise<LanguageDraft | null> {
  return (await findArticleDraft(actor, itemId, database))?.languages[language] ?? null;
}
