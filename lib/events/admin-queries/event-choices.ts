import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { mostChoices, offeredSql, titledSql, titleSql } from '#lib/publishing/admin-queries/choice-sql';
import type { EventChoice } from '../event-choice-view.ts';

/** Events by their title in the desk's language, else in another, the latest first; those without a date lead. */
const choices = (locale: Locale, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select event.item_id as "eventId", ${titleSql} as title,
    nullif(shared.content -> 'when', 'null'::jsonb) as "when"
  from event ${titledSql('event', locale)}
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
  return database.$queryRaw<EventChoice[]>`
    ${choices(locale, offeredSql('event', search))} limit ${mostChoices}`;
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
