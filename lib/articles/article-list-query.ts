import 'server-only';
import type { Language } from '#lib/core/languages';
import { spanOfPeriod } from '#lib/core/portal-day';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAt, visibleAtSql } from '#lib/publishing/visible';

/** Which articles a list holds. */
export type ArticleFilter =
  | { by: 'all' }
  | { by: 'rubric'; key: string }
  | { by: 'topic'; key: string }
  /** Those that quote or name a person; `path` is the address of the list. */
  | { by: 'person'; key: string; path: string }
  /** `2026` or `2026-02`. */
  | { by: 'period'; period: string };

/** The articles that report on an event. */
export interface EventReports {
  by: 'event';
  eventId: string;
}

/** Where a page of a list begins: behind this article. */
export interface ListPosition {
  publishedAt: Date;
  publicNumber: number;
}

function filterSql(filter: ArticleFilter | EventReports): Prisma.Sql {
  switch (filter.by) {
    case 'event':
      return Prisma.sql`and publication.event_id = ${filter.eventId}::uuid`;
    case 'all':
    case 'topic':
    case 'person':
      return Prisma.empty;
    case 'rubric':
      return Prisma.sql`and publication.rubric_key = ${filter.key}`;
    case 'period': {
      if (filter.period.includes('-')) return Prisma.sql`and publication.archive_month = ${filter.period}`;
      const { from, until } = spanOfPeriod(filter.period);
      return Prisma.sql`and publication.published_at >= ${from} and publication.published_at < ${until}`;
    }
  }
}

/** The table whose index a list walks along, and how its rows belong to publications. */
function listedIn(filter: ArticleFilter | EventReports): { list: Prisma.Sql; join: Prisma.Sql } {
  switch (filter.by) {
    case 'topic':
      return {
        list: Prisma.raw('publication_topic'),
        join: Prisma.sql`join publication_topic on publication_topic.publication_id = publication.id
          and publication_topic.topic_key = ${filter.key}`,
      };
    case 'person':
      return {
        list: Prisma.raw('publication_person'),
        join: Prisma.sql`join publication_person on publication_person.publication_id = publication.id
          and publication_person.person_id = ${filter.key}::uuid`,
      };
    default:
      return { list: Prisma.raw('publication'), join: Prisma.empty };
  }
}

/**
 * Ids of visible publications, newest first by (publishedAt, publicNumber), at most `limit`, older than `after`. One walk
 * along an index, however many articles there are and however deep the page lies.
 */
export async function findPublicationIds(
  database: Database,
  language: Language,
  filter: ArticleFilter | EventReports,
  { after, limit, moment }: { after: ListPosition | null; limit: number; moment: ContentMoment },
): Promise<string[]> {
  const { list, join } = listedIn(filter);
  const older = after
    ? Prisma.sql`and (${list}.published_at, ${list}.public_number) < (${after.publishedAt}, ${after.publicNumber})`
    : Prisma.empty;
  const rows = await database.$queryRaw<{ id: string }[]>`
    select publication.id from publication ${join}
    where ${list}.kind = 'article' and ${list}.language = ${language}::"Language" ${filterSql(filter)} ${older}
      and ${visibleAtSql(moment.now)}
    order by ${list}.published_at desc, ${list}.public_number desc limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** Ids of the visible publications of articles, in the order of `itemIds`: what an editor put first. */
export async function findPublicationIdsOf(
  database: Database,
  itemIds: readonly string[],
  language: Language,
  { now }: Pick<ContentMoment, 'now'>,
): Promise<string[]> {
  if (itemIds.length === 0) return [];
  const rows = await database.publication.findMany({
    where: { itemId: { in: [...itemIds] }, kind: 'article', language, ...visibleAt(now) },
    select: { id: true, itemId: true },
  });
  return itemIds.flatMap((itemId) => rows.find((row) => row.itemId === itemId)?.id ?? []);
}

/** Where an article stands in the lists of a language; null where the public cannot see one of that number. */
export async function findPosition(
  database: Database,
  language: Language,
  publicNumber: number,
  moment: ContentMoment,
): Promise<ListPosition | null> {
  const rows = await database.$queryRaw<ListPosition[]>`
    select publication.published_at as "publishedAt", publication.public_number as "publicNumber"
    from publication join item on item.id = publication.item_id
    where item.public_number = ${publicNumber} and publication.kind = 'article'
      and publication.language = ${language}::"Language" and ${visibleAtSql(moment.now)} limit 1`;
  return rows[0] ?? null;
}

/** The months that have articles, newest first: one index probe a month, however many articles there are. */
export async function findArchiveMonths(
  database: Database,
  language: Language,
  moment: ContentMoment,
): Promise<string[]> {
  const newestBefore = (bound: Prisma.Sql): Prisma.Sql => Prisma.sql`(
    select publication.archive_month from publication
    where publication.kind = 'article' and publication.language = ${language}::"Language"
      and publication.archive_month ${bound} and ${visibleAtSql(moment.now)}
    order by publication.archive_month desc limit 1)`;
  const rows = await database.$queryRaw<{ month: string }[]>`
    with recursive months(month) as (
      select ${newestBefore(Prisma.sql`is not null`)}
      union all
      select ${newestBefore(Prisma.sql`< months.month`)} from months where months.month is not null
    ) select month from months where month is not null`;
  return rows.map(({ month }) => month);
}

/** The years (`2023`) of articles whose date is less exact than a month, newest first. */
export async function findInexactYears(
  database: Database,
  language: Language,
  moment: ContentMoment,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ year: string }[]>`
    select distinct to_char(publication.published_at at time zone 'Asia/Bishkek', 'YYYY') as year
    from publication
    where publication.kind = 'article' and publication.language = ${language}::"Language"
      and publication.archive_month is null and ${visibleAtSql(moment.now)}
    order by year desc`;
  return rows.map(({ year }) => year);
}
