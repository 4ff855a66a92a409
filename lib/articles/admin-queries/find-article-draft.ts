import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { ArticleDraft, LanguageDraft } from '../article-draft-view.ts';

/** An article as its editor opens it; null where there is none. */
export async function findArticleDraft(
  _actor: Actor,
  _itemId: string,
  _database: Database = db(),
): Promise<ArticleDraft | null> {
  throw new Error('not written yet');
}

/** One language of an article as its editor opens it; null where there is no such article. */
export async function findLanguageDraft(
  _actor: Actor,
  _itemId: string,
  _language: Language,
  _database: Database = db(),
): Promise<LanguageDraft | null> {
  throw new Error('not written yet');
}
