import 'server-only';
import { type Database, Prisma } from '#lib/platform/db/client';
import { type Texts, textsSchema } from './event.ts';
import { type Session, sessionSchema } from './programme.ts';
import { peopleOfRelease } from './session-rows.ts';

/** Which sessions of an event a calendar has. */
export type WantedSessions = { of: 'session'; sessionId: string } | { of: 'people'; personIds: string[] };

/** A session as the newest release that has it among the wanted says it. */
export interface CalendarSession {
  session: Session;
  /** The name of its room; null where it is in none. */
  room: Texts | null;
  /** Whether the latest release has it no more. */
  isGone: boolean;
}

/** The wanted sessions of one event. */
export interface CalendarSessions {
  /** Of the latest release. */
  number: number;
  releasedAt: Date;
  /** Why the latest release took the programme back; null where it did not. */
  reason: Texts | null;
  sessions: CalendarSession[];
}

interface Row {
  eventId: string;
  number: number;
  releasedAt: Date;
  reason: unknown;
  session: unknown;
  room: unknown;
  isGone: boolean;
}

const roomName = textsSchema(120);
const note = textsSchema(500);

/** Of a session as jsonb: whether it is one of the wanted, as a path over them. */
function pathOf(wanted: WantedSessions): Prisma.Sql {
  return wanted.of === 'session'
    ? Prisma.sql`'$.sessions[*] ? (@.kind == "session" && @.id == $wanted)',
        jsonb_build_object('wanted', ${wanted.sessionId}::text)`
    : Prisma.sql`'$.sessions[*] ? (@.kind == "session" && @.people[*].personId == $wanted[*])',
        jsonb_build_object('wanted', ${wanted.personIds}::text[])`;
}

/** The releases that are read: of a session the newest that has it alone, which most often is the latest. */
function releasesWith(wanted: WantedSessions, eventIds: string[]): Prisma.Sql {
  return wanted.of === 'session'
    ? Prisma.sql`select release.* from unnest(${eventIds}::uuid[]) as event (id) cross join lateral (
        select * from programme_release where event_id = event.id and jsonb_path_exists(content, ${pathOf(wanted)})
        order by number desc limit 1) release`
    : Prisma.sql`select * from programme_release release
        where event_id = any(${eventIds}::uuid[]) and ${peopleOfRelease} ?| ${wanted.personIds}::text[]`;
}

/**
 * The wanted sessions of events by event id, those in front that the latest release has. Of one that it has no more the newest
 * release tells that had it, whichever that is; one that it has, but not among the wanted, is left out. An event without any has
 * no entry.
 */
export async function findCalendarSessions(
  database: Database,
  eventIds: string[],
  wanted: WantedSessions,
): Promise<Map<string, CalendarSessions>> {
  const rows = await database.$queryRaw<Row[]>`
    with latest as (
      select distinct on (event_id) event_id, number, released_at, content from programme_release
      where event_id = any(${eventIds}::uuid[]) order by event_id, number desc
    ), found as (
      select distinct on (release.event_id, one.session->>'id') release.event_id, release.number, one.session, one.place,
        jsonb_path_query_first(release.content, '$.rooms[*] ? (@.id == $id)',
          jsonb_build_object('id', one.session->'roomId'))->'name' as room
      from (${releasesWith(wanted, eventIds)}) release
      cross join lateral jsonb_path_query(release.content, ${pathOf(wanted)}) with ordinality as one (session, place)
      order by release.event_id, one.session->>'id', release.number desc
    )
    select latest.event_id as "eventId", latest.number, latest.released_at as "releasedAt", found.session, found.room,
      case when jsonb_array_length(latest.content->'sessions') = 0 then latest.content->'note' end as reason,
      found.number <> latest.number as "isGone"
    from latest join found on found.event_id = latest.event_id
    where found.number = latest.number or not jsonb_path_exists(latest.content,
      '$.sessions[*] ? (@.kind == "session" && @.id == $id)', jsonb_build_object('id', found.session->'id'))
    order by latest.event_id, found.number desc, found.place`;
  const byEvent = new Map<string, CalendarSessions>();
  for (const { eventId, number, releasedAt, reason, session, room, isGone } of rows) {
    const known = byEvent.get(eventId) ?? {
      ...{ number, releasedAt, sessions: [] },
      reason: reason === null ? null : note.parse(reason),
    };
    const named = room === null ? null : roomName.parse(room);
    known.sessions.push({ session: sessionSchema.parse(session), room: named, isGone });
    byEvent.set(eventId, known);
  }
  return byEvent;
}
