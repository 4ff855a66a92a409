import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { listTag, mentionTag, reportsTag, rubricTag, topicTag } from '#lib/publishing/publishing-tags';
import { findCards } from './article-card-query.ts';
import {
  type ArticleFilter,
  findArchiveMonths,
  findInexactYears,
  findPosition,
  findPublicationIds,
} from './article-list-query.ts';
import { archivePath, newsPath, olderPath, rubricPath, topicPath } from './article-paths.ts';
import type { ArchivePeriod, ArticleCard, ArticleList, NamedLink } from './article-view.ts';

/** How many articles a page of a list holds. */
const listSize = 20;

export interface ArticleListAnswer {
  list: ArticleList;
  /** The name of the rubric or topic in this language; null for other lists. */
  name: string | null;
  freshness: Freshness;
}

function tagOf(filter: ArticleFilter, language: Language): string {
  switch (filter.by) {
    case 'rubric':
      return rubricTag('article', language, filter.key);
    case 'topic':
      return topicTag('article', language, filter.key);
    case 'person':
      return mentionTag(filter.key);
    default:
      return listTag('article', language);
  }
}

function pathOf(filter: ArticleFilter, language: Language): string {
  switch (filter.by) {
    case 'all':
      return newsPath(language);
    case 'rubric':
      return rubricPath(language, filter.key);
    case 'topic':
      return topicPath(language, filter.key);
    case 'person':
      return filter.path;
    case 'period':
      return archivePath(language, filter.period);
  }
}

async function nameOf(database: Database, filter: ArticleFilter, language: Language): Promise<string | null> {
  if (filter.by === 'rubric') {
    const where = { rubricKey_language: { rubricKey: filter.key, language } };
    return (await database.rubricName.findUnique({ where, select: { name: true } }))?.name ?? null;
  }
  if (filter.by === 'topic') {
    const where = { topicKey_language: { topicKey: filter.key, language } };
    return (await database.topicName.findUnique({ where, select: { name: true } }))?.name ?? null;
  }
  return null;
}

/**
 * One page of a list, newest first. `before` is the public number of the article that it begins behind. Null where the
 * rubric or topic does not exist, where no visible article has that number, or where the page would be empty although it
 * is not the first.
 */
export async function listArticles(
  language: Language,
  filter: ArticleFilter,
  { before = null, size = listSize }: { before?: number | null; size?: number } = {},
  database: Database = db(),
): Promise<ArticleListAnswer | null> {
  const moment = await contentMoment(database);
  const name = await nameOf(database, filter, language);
  if ((filter.by === 'rubric' || filter.by === 'topic') && name === null) return null;
  const position = before === null ? null : await findPosition(database, language, before, moment);
  if (before !== null && !position) return null;
  const ids = await findPublicationIds(database, language, filter, {
    after: position,
    limit: size + 1,
    moment,
  });
  const isBare = ids.length === 0 && (before !== null || filter.by === 'period');
  if (isBare) return null;
  const { cards, shown, media } = await findCards(database, ids.slice(0, size), language, moment);
  const last = ids.length > size ? shown.at(-1) : undefined;
  const lastNumber = last ? await publicNumberOf(database, last.itemId) : null;
  const tags = [tagOf(filter, language)];
  return {
    list: { cards, olderPath: lastNumber === null ? null : olderPath(pathOf(filter, language), lastNumber) },
    name,
    freshness: await freshnessOf(database, moment, shown, tags, media),
  };
}

async function publicNumberOf(database: Database, itemId: string): Promise<number | null> {
  const item = await database.item.findUnique({ where: { id: itemId }, select: { publicNumber: true } });
  return item?.publicNumber ?? null;
}

/** The years that have articles, newest first, each followed by its months, and what the answer depends on. */
export async function listArchivePeriods(
  language: Language,
  database: Database = db(),
): Promise<{ periods: ArchivePeriod[]; freshness: Freshness }> {
  const moment: ContentMoment = await contentMoment(database);
  const months = await findArchiveMonths(database, language, moment);
  const inexact = await findInexactYears(database, language, moment);
  const years = new Set([...months.map((month) => month.slice(0, 4)), ...inexact]);
  const periods = [...years]
    .sort()
    .reverse()
    .flatMap((year) => [year, ...months.filter((month) => month.startsWith(`${year}-`))])
    .map((period) => ({ period, path: archivePath(language, period) }));
  return { periods, freshness: await freshnessOf(database, moment, [], [listTag('article', language)], []) };
}

/** The rubrics that have at least one visible article, in the desk's order. */
export async function listRubrics(
  language: Language,
  database: Database = db(),
): Promise<{ rubrics: NamedLink[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await database.rubric.findMany({
    orderBy: { position: 'asc' },
    select: { key: true, names: { where: { language }, select: { name: true } } },
  });
  const rubrics: NamedLink[] = [];
  for (const { key, names } of rows) {
    const name = names[0]?.name;
    if (!name) continue;
    const filter = { by: 'rubric', key } as const;
    const some = await findPublicationIds(database, language, filter, { after: null, limit: 1, moment });
    if (some.length > 0) rubrics.push({ name, path: rubricPath(language, key) });
  }
  return { rubrics, freshness: await freshnessOf(database, moment, [], [listTag('article', language)], []) };
}

/** How many reports the page of an event names. */
const mostReports = 12;

/** The articles that report on an event, newest first. */
export async function listReports(
  language: Language,
  eventId: string,
  database: Database = db(),
): Promise<{ cards: ArticleCard[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const filter = { by: 'event', eventId } as const;
  const ids = await findPublicationIds(database, language, filter, {
    after: null,
    limit: mostReports,
    moment,
  });
  const { cards, shown, media } = await findCards(database, ids, language, moment);
  const tags = [reportsTag(language, eventId)];
  return { cards, freshness: await freshnessOf(database, moment, shown, tags, media) };
}
