import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { LanguageToDo } from '../article-desk-view.ts';

/** What each language still needs, in its newest words, saved or not; null where there is no such article. */
export async function listMissing(
  _actor: Actor,
  _itemId: string,
  _database: Database = db(),
): Promise<Record<Language, LanguageToDo> | null> {
  throw new Error('not written yet');
}
