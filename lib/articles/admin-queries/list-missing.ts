import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ArticleDraft } from '../article-draft-view.ts';
import { articleNoun } from '../article-noun.ts';
import { findArticleDraft } from './find-article-draft.ts';

async function toDoIn(database: Database, draft: ArticleDraft, language: Language): Promise<LanguageToDo> {
  const { itemId, shared } = draft;
  const { words, outdated, changed } = draft.languages[language];
  const missing = await articleNoun.checkForPublication({ itemId, language, shared, ...words }, database);
  return { missing, outdated, changed };
}

/**
 * What each language still needs, in its newest words, saved or not: what publication would refuse, and apart from it
 * where a translation is behind. Null where there is no such article.
 */
export async function listMissing(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo> | null> {
  const draft = await findArticleDraft(actor, itemId, database);
  if (!draft) return null;
  const [ky, ru, en] = await Promise.all([
    toDoIn(database, draft, 'ky'),
    toDoIn(database, draft, 'ru'),
    toDoIn(database, draft, 'en'),
  ]);
  return { ky, ru, en };
}
