import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { ArticleChoice } from '../article-choice-view.ts';

const mostArticles = 20;

/** Articles by their title in the desk's language, else in another, the latest change first. */
const choices = (locale: Locale, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select article.item_id as "itemId", coalesce(nullif(own.desk_title, ''), any_title.desk_title) as title,
    exists (
      select from localization one where one.item_id = article.item_id and one.state = 'published'
    ) as "isPublic"
  from article join localization own on own.item_id = article.item_id and own.language = ${locale}::"Language"
 
  join lateral (
    select desk_title from localization where item_id = article.item_id and desk_title <> ''
    order by language limit 1
  ) any_title on true
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
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const titled = Prisma.sql`exists (
    select from localization one
    where one.item_id = article.item_id and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
  )`;
  return database.$queryRaw<ArticleChoice[]>`
    ${choices(locale, Prisma.sql`${titled} and own.state <> 'archived'`)} limit ${mostArticles}`;
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
