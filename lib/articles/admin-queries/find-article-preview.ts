import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { ArticlePage } from '../article-view.ts';
import { composePreview } from './compose-preview.ts';
import { findArticleDraft } from './find-article-draft.ts';

/**
 * An article as its page will look with its newest words, saved or not; null where there is no such article, or nothing is
 * written in this language.
 */
export async function findArticlePreview(
  actor: Actor,
  itemId: string,
  language: Language,
  database: Database = db(),
): Promise<ArticlePage | null> {
  if (!isLanguage(language)) return null;
  const draft = await findArticleDraft(actor, itemId, database);
  if (!draft) return null;
  const { revision, draftVersion, words } = draft.languages[language];
  if (!revision && draftVersion === 0) return null;
  return composePreview(database, { itemId, language, words, shared: draft.shared }, 'desk');
}
