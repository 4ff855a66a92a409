import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows } from '#lib/publishing/admin-queries/desk-rows';
import { contentMoment } from '#lib/publishing/moment';
import type { DeskArticleFilter, DeskArticleList } from '../article-desk-view.ts';
import { articlePath } from '../article-paths.ts';
import { filterSql } from './desk-list-sql.ts';

/**
 * The desk's list of articles, latest change first, fifty a page. Four queries, whatever the number of articles and of
 * filters.
 */
export async function listDeskArticles(
  actor: Actor,
  filter: DeskArticleFilter,
  database: Database = db(),
): Promise<DeskArticleList> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const page = { kind: 'article', condition: filterSql(filter), after: filter.after } as const;
  const { rows, next } = await listDeskRows(database, { ...page, addressOf: articlePath }, now);
  const articles = await database.article.findMany({
    where: { itemId: { in: rows.map(({ itemId }) => itemId) } },
    select: { itemId: true, form: true },
  });
  const forms = new Map(articles.map(({ itemId, form }) => [itemId, form]));
  return {
    rows: rows.flatMap((row) => {
      const form = forms.get(row.itemId);
      return form ? [{ ...row, form }] : [];
    }),
    next,
  };
}
