import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { collations } from '#lib/platform/db/collations';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { organisationPath } from './organisation-paths.ts';
import { organisationsTag } from './organisation-tags.ts';
import type { OrganisationLetter } from './organisation-view.ts';

/** More are a fault of somebody's; the search finds the rest. */
const mostListed = 2_000;

interface Row {
  key: string;
  full: string;
  short: string;
  letter: string;
}

/** All organisations that have a name in a language under their letters, A to Z in its own order. */
export async function listOrganisations(
  language: Language,
  database: Database = db(),
): Promise<{ letters: OrganisationLetter[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const collation = collations[language];
  const rows = await database.$queryRaw<Row[]>`
    select organisation.key, name."full", name.short, upper(left(name."full", 1) ${collation}) as letter
    from organisation join organisation_name as name on name.organisation_id = organisation.id
    where name.language = ${language}::"Language" and name."full" <> ''
      and organisation.removed_at is null and organisation.merged_into_id is null
    order by name."full" ${collation}, organisation.key limit ${mostListed}::int`;
  const letters = [...Map.groupBy(rows, ({ letter }) => letter)].map(([letter, own]) => ({
    letter,
    organisations: own.map(({ key, full, short }) => ({
      ...{ key, name: full, path: organisationPath(language, key) },
      shortName: short === '' || short === full ? null : short,
    })),
  }));
  return { letters, freshness: await freshnessOf(database, moment, [], [organisationsTag], []) };
}
