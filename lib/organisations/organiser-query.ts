import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { organisationPath } from './organisation-paths.ts';
import { organisationTag } from './organisation-tags.ts';

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
    where: { id: { in: ids } },
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
