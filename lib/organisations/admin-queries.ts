import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { likePatterns } from '#lib/core/like-patterns';
import type { Locale } from '#lib/i18n/locales';
import { toUses } from '#lib/media/admin-queries/find-uses';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { DeskOrganisation, DeskOrganisationRow } from './organisation-desk-view.ts';
import { loadOrganisationUses } from './organisation-uses-query.ts';

const mostOrganisations = 1_000;

/** Organisations any of whose names holds `search`, by their name in the desk's language; a thousand at most. */
export async function listDeskOrganisations(
  actor: Actor,
  locale: Locale,
  search = '',
  database: Database = db(),
): Promise<DeskOrganisationRow[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const matches = likePatterns(search).map(
    (pattern) => Prisma.sql`(one.full ilike ${pattern} or one.short ilike ${pattern})`,
  );
  return database.$queryRaw<DeskOrganisationRow[]>`
    select organisation.id as "organisationId", organisation.key, coalesce(named.full, organisation.key) as name,
      (select count(distinct person_id)::int from appointment where organisation_id = organisation.id) as people
    from organisation left join lateral (
      select organisation_name.full from organisation_name where organisation_id = organisation.id
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where merged_into_id is null and removed_at is null and exists (
      select from organisation_name one where one.organisation_id = organisation.id
        and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
    )
    order by name, organisation.id limit ${mostOrganisations}`;
}

/** An organisation that something names. */
export interface NamedOrganisation {
  /** As it is named there. */
  namedId: string;
  /** The record that stands for it now. */
  organisationId: string;
  name: string;
}

/** The organisations with these ids, in no order, each with the record that it was merged into. */
export async function findNamedOrganisations(
  actor: Actor,
  locale: Locale,
  ids: string[],
  database: Database = db(),
): Promise<NamedOrganisation[]> {
  if (!mayPublishing(actor, 'read') || ids.length === 0) return [];
  return database.$queryRaw<NamedOrganisation[]>`
    select chosen.id as "namedId", kept.id as "organisationId", coalesce(named.full, kept.key) as name
    from organisation chosen join organisation kept on kept.id = coalesce(chosen.merged_into_id, chosen.id)
    left join lateral (
      select organisation_name.full from organisation_name where organisation_id = kept.id
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where chosen.id = any(${ids}::uuid[])`;
}

function loadPeople(database: Database, organisationId: string, locale: Locale) {
  return database.$queryRaw<DeskOrganisation['people']>`
    select distinct appointment.person_id as "itemId", coalesce(named.desk_title, '') as name
    from appointment left join lateral (
      select desk_title from localization where item_id = appointment.person_id and desk_title <> ''
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where appointment.organisation_id = ${organisationId}::uuid order by name, "itemId"`;
}

/** An organisation with everything that the desk knows of it; null where there is none. */
export async function findDeskOrganisation(
  actor: Actor,
  organisationId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskOrganisation | null> {
  if (!mayPublishing(actor, 'read') || !isId(organisationId)) return null;
  const row = await database.organisation.findUnique({
    where: { id: organisationId },
    select: {
      ...{ key: true, url: true, version: true, mergedIntoId: true, removedAt: true },
      names: { select: { language: true, full: true, short: true } },
    },
  });
  if (!row) return null;
  const namesIn = (language: Language) => {
    const { full = '', short = '' } = row.names.find((one) => one.language === language) ?? {};
    return { full, short };
  };
  const names = { ky: namesIn('ky'), ru: namesIn('ru'), en: namesIn('en') };
  return {
    ...{ organisationId, version: row.version, key: row.key, url: row.url ?? '', names },
    name: names[locale].full || (row.names[0]?.full ?? row.key),
    mergedIntoId: row.mergedIntoId,
    isRemoved: row.removedAt !== null,
    people: await loadPeople(database, organisationId, locale),
    uses: await toUses(database, await loadOrganisationUses(database, organisationId), locale),
    mayChange: mayPublishing(actor, 'publish'),
  };
}
