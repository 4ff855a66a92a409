import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { EventChoice } from '../event-choice-view.ts';

const mostEvents = 20;

/** Events by their title in the desk's language, else in another, the latest first; those without a date lead. */
const choices = (locale: Locale, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select event.item_id as "eventId", coalesce(nullif(own.desk_title, ''), any_title.desk_title) as title,
    nullif(shared.content -> 'when', 'null'::jsonb) as "when"
  from event join localization own on own.item_id = event.item_id and own.language = ${locale}::"Language"
  join lateral (
    select desk_title from localization where item_id = event.item_id and desk_title <> ''
    order by language limit 1
  ) any_title on true
  left join lateral (
    select content from shared_revision where item_id = event.item_id order by number desc limit 1
  ) shared on true
  where ${where}
  order by coalesce(shared.content -> 'when' ->> 'startsAt', shared.content -> 'when' ->> 'from',
    shared.content -> 'when' ->> 'on') desc, event.item_id`;

/** Events whose title in any language holds `search`, twenty at most. */
export async function listEventChoices(
  actor: Actor,
  locale: Locale,
  search: string,
  database: Database = db(),
): Promise<EventChoice[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const titled = Prisma.sql`exists (
    select from localization one
    where one.item_id = event.item_id and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
  )`;
  return database.$queryRaw<EventChoice[]>`
    ${choices(locale, Prisma.sql`${titled} and own.state <> 'archived'`)} limit ${mostEvents}`;
}

/** An event by its id; null where there is none with a title. */
export async function findEventChoice(
  actor: Actor,
  locale: Locale,
  eventId: string,
  database: Database = db(),
): Promise<EventChoice | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const rows = await database.$queryRaw<EventChoice[]>(
    choices(locale, Prisma.sql`event.item_id = ${eventId}::uuid`),
  );
  return rows[0] ?? null;
}
