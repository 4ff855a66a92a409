import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from './freshness.ts';
import { contentMoment, until } from './moment.ts';
import type { ItemKind } from './noun.ts';
import { listTag } from './publishing-tags.ts';
import { visibleAt, visibleAtSql } from './visible.ts';

/** Everything with an address for readers. */
const kinds: readonly ItemKind[] = ['article', 'event', 'person', 'milestone', 'page', 'help_place'];

/**
 * How many public numbers a part of the list spans. An item keeps its number, so parts that are full change only with
 * the items in them.
 */
const partSize = 5_000;
/** How long search engines take an article for news, as the protocol of news sitemaps has it: two days. */
const newsMs = 2 * 86_400_000;
/** The protocol's own limit. */
const mostNews = 1_000;

/** An item that readers can open in a language. */
export interface PublicAddress {
  kind: ItemKind;
  /** Its slug in each language in which it is public. */
  slugs: Partial<Record<Language, string>>;
  /** ISO 8601, UTC: when its words last changed by more than a minor edit. */
  revisedAt: string;
}

/** An article of the last two days. */
export interface NewsAddress {
  slug: string;
  title: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
}

const tagsOf = (language: Language): string[] => kinds.map((kind) => listTag(kind, language));
const allTags = (): string[] => languages.flatMap(tagsOf);

/** The numbers of the parts that hold something in a language, in order. */
export async function listAddressParts(
  language: Language,
  database: Database = db(),
): Promise<{ parts: number[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const { now } = moment;
  const rows = await database.$queryRaw<{ part: number }[]>`
    select distinct public_number / ${partSize}::int as part from publication
    where language = ${language}::"Language" and ${visibleAtSql(now)}
    order by part`;
  const freshness = await freshnessOf(database, moment, [], tagsOf(language), []);
  return { parts: rows.map(({ part }) => part), freshness };
}

function loadPart(database: Database, part: number, now: Date) {
  return database.publication.findMany({
    where: { publicNumber: { gte: part * partSize, lt: (part + 1) * partSize }, ...visibleAt(now) },
    orderBy: [{ publicNumber: 'asc' }, { language: 'asc' }],
    select: {
      itemId: true,
      localizationId: true,
      kind: true,
      language: true,
      visibleUntil: true,
      revisedAt: true,
      localization: { select: { slug: true } },
    },
  });
}

type PartRow = Awaited<ReturnType<typeof loadPart>>[number];

function toAddress(rows: readonly PartRow[], own: PartRow): PublicAddress {
  const slugs: PublicAddress['slugs'] = {};
  for (const { language, localization } of rows) {
    if (localization.slug) slugs[language] = localization.slug;
  }
  return { kind: own.kind, slugs, revisedAt: own.revisedAt.toISOString() };
}

/** A part of what is public in a language, by public number; null where it holds nothing. */
export async function listAddresses(
  language: Language,
  part: number,
  database: Database = db(),
): Promise<{ addresses: PublicAddress[]; freshness: Freshness } | null> {
  const moment = await contentMoment(database);
  const byItem = Map.groupBy(await loadPart(database, part, moment.now), ({ itemId }) => itemId);
  const addresses: PublicAddress[] = [];
  for (const rows of byItem.values()) {
    const own = rows.find((row) => row.language === language);
    if (own) addresses.push(toAddress(rows, own));
  }
  if (addresses.length === 0) return null;
  // The tags of the lists stand for thousands of items; only what ends by itself has to be named.
  const ending = [...byItem.values()].flat().filter(({ visibleUntil }) => visibleUntil !== null);
  const { tags, ...rest } = await freshnessOf(database, moment, ending, [], []);
  return { addresses, freshness: { ...rest, tags: [...new Set([...tags, ...allTags()])] } };
}

/** Articles that were published in the last two days, newest first. */
export async function listNews(
  language: Language,
  database: Database = db(),
): Promise<{ news: NewsAddress[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await database.publication.findMany({
    where: {
      ...{ kind: 'article', language, ...visibleAt(moment.now) },
      publishedAt: { gt: new Date(moment.now.getTime() - newsMs) },
    },
    orderBy: [{ publishedAt: 'desc' }, { publicNumber: 'desc' }],
    take: mostNews,
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      publishedAt: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const turns = rows.map(({ publishedAt }) => new Date(publishedAt.getTime() + newsMs));
  return {
    news: rows.map(({ localization, revision, publishedAt }) => ({
      slug: localization.slug ?? '',
      title: revision.title,
      publishedAt: publishedAt.toISOString(),
    })),
    freshness: await freshnessOf(database, until(moment, turns), rows, [listTag('article', language)], []),
  };
}
