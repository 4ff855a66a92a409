import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';

/** A person to choose for a statement. */
export interface PersonChoice {
  personId: string;
  name: string;
  /** The post they were named in last; null where none is known. */
  post: string | null;
}

const mostPeople = 20;

/** People by their name in the desk's language, else in another, with the post they were named in last. */
const choices = (locale: Locale, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select person.item_id as "personId", coalesce(nullif(own.desk_title, ''), any_name.desk_title) as name,
    (select appointment_post.post from appointment
      join appointment_post on appointment_post.appointment_id = appointment.id
        and appointment_post.language = ${locale}::"Language"
      where appointment.person_id = person.item_id order by attested_on desc limit 1) as post
  from person join localization own on own.item_id = person.item_id and own.language = ${locale}::"Language"
  join lateral (
    select desk_title from localization where item_id = person.item_id and desk_title <> ''
    order by language limit 1
  ) any_name on true
  where ${where} order by name, person.item_id`;

/** People whose name in any language holds `search`, by their name in the desk's language, twenty at most. */
export async function listPeople(
  actor: Actor,
  locale: Locale,
  search: string,
  database: Database = db(),
): Promise<PersonChoice[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const named = Prisma.sql`exists (
    select from localization one
    where one.item_id = person.item_id and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
  )`;
  const standing = Prisma.sql`person.merged_into_id is null and own.state <> 'archived'`;
  return database.$queryRaw<PersonChoice[]>`
    ${choices(locale, Prisma.sql`${named} and ${standing}`)} limit ${mostPeople}`;
}

/** People by their ids; those that are unknown are left out. */
export async function listPeopleById(
  actor: Actor,
  locale: Locale,
  ids: readonly string[],
  database: Database = db(),
): Promise<PersonChoice[]> {
  if (ids.length === 0 || !mayPublishing(actor, 'read')) return [];
  return database.$queryRaw<PersonChoice[]>(
    choices(locale, Prisma.sql`person.item_id = any(${[...ids]}::uuid[])`),
  );
}
