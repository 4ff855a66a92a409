import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { ArticlePage } from '../article-view.ts';

/** An article as its page will look with its newest words, saved or not; null where it has none in this language. */
export async function findArticlePreview(
  _actor: Actor,
  _itemId: string,
  _language: Language,
  _database: Database = db(),
): Promise<ArticlePage | null> {
  throw new Error('not written yet');
}
