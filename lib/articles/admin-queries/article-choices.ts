import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { mostChoices, offeredSql, titledSql, titleSql } from '#lib/publishing/admin-queries/choice-sql';
import type { ArticleChoice } from '../article-choice-view.ts';

/** Articles by their title in the desk's language, else in another, the latest change first. */
const choices = (locale: Locale, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select article.item_id as "itemId", ${titleSql} as title,
    exists (
      select from localization one where one.item_id = article.item_id and one.state = 'published'
    ) as "isPublic"
  from article ${titledSql('article', locale)}
  where ${where}
  order by own.changed_at desc nulls last, article.item_id desc`;

/** Articles whose title in any language holds `search`, twenty at most. */
export async function listArticleChoices(
  actor: Actor,
  locale: Locale,
  search: string,
  database: Database = db(),
): Promise<ArticleChoice[]> {
  if (!mayPublishing(actor, 'read')) return [];
  return database.$queryRaw<ArticleChoice[]>`
    ${choices(locale, offeredSql('article', search))} limit ${mostChoices}`;
}

/** Articles by their ids, in no order; those without a title are left out. */
export async function findArticleChoices(
  actor: Actor,
  locale: Locale,
  ids: string[],
  database: Database = db(),
): Promise<ArticleChoice[]> {
  if (!mayPublishing(actor, 'read') || ids.length === 0) return [];
  return database.$queryRaw<ArticleChoice[]>(
    choices(locale, Prisma.sql`article.item_id = any(${ids}::uuid[])`),
  );
}
