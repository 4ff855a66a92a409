import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';
import { longestDays } from './event.ts';

/** Which events a list holds. */
export type EventFilter = { by: 'all' } | { by: 'place' | 'topic' | 'organiser'; key: string };

/** The same for the database: organisers by all ids that stand for them. */
export type EventCondition =
  | { by: 'all' }
  | { by: 'place' | 'topic'; key: string }
  | { by: 'organiser'; ids: string[] };

/** What is not over yet, soonest begin first; or what is over, latest end first. */
export type EventScope = 'upcoming' | 'past';

/** Where an event stands in lists. */
export interface EventPosition {
  startsAt: Date;
  endsAt: Date;
  publicNumber: number;
}

const times = Prisma.raw('publication_event');

function filterSql(filter: EventCondition): Prisma.Sql {
  switch (filter.by) {
    case 'all':
      return Prisma.empty;
    case 'place':
      return Prisma.sql`and ${times}.place_key = ${filter.key}`;
    case 'topic':
      return Prisma.sql`and exists (select from publication_topic
        where publication_topic.publication_id = publication.id and publication_topic.topic_key = ${filter.key})`;
    case 'organiser':
      return Prisma.sql`and publication.shared_revision_id in (
        select id from shared_revision where content -> 'organiserIds' ?| ${filter.ids}::text[])`;
  }
}

/** No event lasts longer, so that the walk along the index begins where what still goes on can begin. */
const upcoming = (now: Date): Prisma.Sql =>
  Prisma.sql`and ${times}.ends_at > ${now}
    and ${times}.starts_at > ${new Date(now.getTime() - longestDays * 86_400_000)}`;

function scopeSql(scope: EventScope, now: Date, after: EventPosition | null): Prisma.Sql {
  if (scope === 'upcoming') {
    const later = after
      ? Prisma.sql`and (${times}.starts_at, ${times}.public_number) > (${after.startsAt}, ${after.publicNumber})`
      : Prisma.empty;
    return Prisma.sql`${upcoming(now)} ${later} order by ${times}.starts_at, ${times}.public_number`;
  }
  const earlier = after
    ? Prisma.sql`and (${times}.ends_at, ${times}.public_number) < (${after.endsAt}, ${after.publicNumber})`
    : Prisma.empty;
  return Prisma.sql`and ${times}.ends_at <= ${now} ${earlier}
    order by ${times}.ends_at desc, ${times}.public_number desc`;
}

const from = (language: Language, now: Date): Prisma.Sql => Prisma.sql`
  from publication_event join publication on publication.id = publication_event.publication_id
  where ${times}.language = ${language}::"Language" and ${visibleAtSql(now)}`;

/** Ids of visible publications of events, at most `limit`, behind `after`: one walk along an index at any depth. */
export async function findEventIds(
  database: Database,
  language: Language,
  { filter, scope }: { filter: EventCondition; scope: EventScope },
  { after, limit, moment }: { after: EventPosition | null; limit: number; moment: ContentMoment },
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select publication.id ${from(language, moment.now)} ${filterSql(filter)}
      ${scopeSql(scope, moment.now, after)} limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** Ids of visible publications of events that touch a span of time, in the order of their begin. */
export async function findEventIdsWithin(
  database: Database,
  language: Language,
  span: { from: Date; until: Date },
  { limit, moment }: { limit: number; moment: ContentMoment },
): Promise<string[]> {
  const earliest = new Date(span.from.getTime() - longestDays * 86_400_000);
  const rows = await database.$queryRaw<{ id: string }[]>`
    select publication.id ${from(language, moment.now)}
      and ${times}.starts_at < ${span.until} and ${times}.starts_at > ${earliest} and ${times}.ends_at > ${span.from}
    order by ${times}.starts_at, ${times}.public_number limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** Where an event stands in the lists of a language; null where the public sees none of that number. */
export async function findEventPosition(
  database: Database,
  language: Language,
  publicNumber: number,
  moment: ContentMoment,
): Promise<EventPosition | null> {
  const rows = await database.$queryRaw<EventPosition[]>`
    select ${times}.starts_at as "startsAt", ${times}.ends_at as "endsAt", ${times}.public_number as "publicNumber"
    ${from(language, moment.now)} and publication.kind = 'event' and publication.item_id = (
      select id from item where public_number = ${publicNumber}) limit 1`;
  return rows[0] ?? null;
}

/** The begin of the event that starts last before a moment, or first from it on; null where there is none. */
export async function findNeighbourStart(
  database: Database,
  language: Language,
  side: { before: Date } | { from: Date },
  moment: ContentMoment,
): Promise<Date | null> {
  const bound =
    'before' in side
      ? Prisma.sql`and ${times}.starts_at < ${side.before} order by ${times}.starts_at desc`
      : Prisma.sql`and ${times}.starts_at >= ${side.from} order by ${times}.starts_at`;
  const rows = await database.$queryRaw<{ startsAt: Date }[]>`
    select ${times}.starts_at as "startsAt" ${from(language, moment.now)} ${bound} limit 1`;
  return rows[0]?.startsAt ?? null;
}

/** The next moment at which an event of a language begins or is over; null where nothing is due. */
export async function findNextTurn(
  database: Database,
  language: Language,
  moment: ContentMoment,
): Promise<Date | null> {
  const rows = await database.$queryRaw<{ next: Date | null }[]>`
    select least(
      (select min(${times}.starts_at) ${from(language, moment.now)} and ${times}.starts_at > ${moment.now}),
      (select min(${times}.ends_at) ${from(language, moment.now)} and ${times}.ends_at > ${moment.now})
    ) as next`;
  return rows[0]?.next ?? null;
}
