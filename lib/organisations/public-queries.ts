import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import type { WithdrawnItem } from '#lib/publishing/standing-view';
import { organisationPath } from './organisation-paths.ts';
import { organisationTag } from './organisation-tags.ts';
import type { OrganisationPage } from './organisation-view.ts';

/** What the public finds at the address of an organisation. */
export type OrganisationAnswer =
  | { status: 'found'; view: OrganisationPage; freshness: Freshness }
  | { status: 'moved'; path: string; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnItem; freshness: Freshness };

function load(database: Database, key: string) {
  return database.organisation.findUnique({
    where: { key },
    select: {
      id: true,
      url: true,
      removedAt: true,
      mergedInto: { select: { id: true, key: true } },
      names: { select: { language: true, full: true, short: true } },
    },
  });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

function toPage(row: Loaded, key: string, language: Language): OrganisationPage | null {
  const own = row.names.find((name) => name.language === language);
  if (!own) return null;
  const isNamed = (one: Language): boolean => row.names.some((name) => name.language === one);
  const paths = languages.map((one) => [
    one,
    { path: organisationPath(one, key), isTranslated: isNamed(one) },
  ]);
  return {
    id: row.id,
    key,
    language,
    name: own.full,
    shortName: own.short === '' || own.short === own.full ? null : own.short,
    url: row.url,
    path: organisationPath(language, key),
    languagePaths: Object.fromEntries(paths) as OrganisationPage['languagePaths'],
  };
}

/** What the public finds at /<language>/organisations/<key>; null where nothing is called so in this language. */
export async function findOrganisationByKey(
  language: Language,
  key: string,
  database: Database = db(),
): Promise<OrganisationAnswer | null> {
  const moment = await contentMoment(database);
  const row = await load(database, key);
  if (!row) return null;
  const kept = row.mergedInto;
  const tags = [row.id, ...(kept ? [kept.id] : [])].map(organisationTag);
  const freshness = await freshnessOf(database, moment, [], tags, []);
  if (kept) return { status: 'moved', path: organisationPath(language, kept.key), freshness };
  if (row.removedAt) {
    const view = { language, withdrawnAt: row.removedAt.toISOString(), reason: null };
    return { status: 'withdrawn', view, freshness };
  }
  const view = toPage(row, key, language);
  return view ? { status: 'found', view, freshness } : null;
}

export interface Organisers {
  /** Each with its page here and its address on the web. */
  views: { name: string; path: string; url: string | null }[];
  /** What they depend on. */
  tags: string[];
}

const facts = (language: Language) =>
  ({ id: true, key: true, url: true, names: { where: { language }, select: { full: true } } }) as const;

/** Organisations in the order of `ids`, a merged one as the one that took over; those without a name in this language are left out. */
export async function findOrganisers(
  database: Database,
  ids: string[],
  language: Language,
): Promise<Organisers> {
  if (ids.length === 0) return { views: [], tags: [] };
  const rows = await database.organisation.findMany({
    where: { id: { in: ids }, removedAt: null },
    select: { ...facts(language), mergedInto: { select: facts(language) } },
  });
  const kept = ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [row.mergedInto ?? row] : [];
  });
  const views = [...new Map(kept.map((one) => [one.id, one])).values()].flatMap(({ key, url, names }) =>
    names[0] ? [{ name: names[0].full, path: organisationPath(language, key), url }] : [],
  );
  return { views, tags: [...ids, ...kept.map(({ id }) => id)].map(organisationTag) };
}

/** The ids that stand for an organisation: its own, and those of records that were merged into it. */
export async function findOrganisationIds(database: Database, organisationId: string): Promise<string[]> {
  const duplicates = await database.organisation.findMany({
    where: { mergedIntoId: organisationId },
    select: { id: true },
  });
  return [organisationId, ...duplicates.map(({ id }) => id)];
}
