import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { DeskArticleFilter, DeskArticleList } from '../article-desk-view.ts';

/** The desk's list of articles, latest change first. */
export async function listDeskArticles(
  _actor: Actor,
  _filter: DeskArticleFilter,
  _database: Database = db(),
): Promise<DeskArticleList> {
  throw new Error('not written yet');
}
