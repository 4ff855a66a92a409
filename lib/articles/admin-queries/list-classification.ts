import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { ClassificationName } from '../article-desk-view.ts';

/** Rubrics in the desk's order and topics by name. */
export async function listClassification(
  _locale: Locale,
  _database: Database = db(),
): Promise<{ rubrics: ClassificationName[]; topics: ClassificationName[] }> {
  throw new Error('not written yet');
}

/** Everybody who ever changed the words of an article, by name. */
export async function listAuthors(
  _actor: Actor,
  _database: Database = db(),
): Promise<{ accountId: string; name: string }[]> {
  throw new Error('not written yet');
}
