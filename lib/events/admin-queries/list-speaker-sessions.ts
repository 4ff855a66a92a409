import 'server-only';
import { canonicalJson } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import { findLinkedSpeaker } from '#lib/people/admin-queries/linked-speaker';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';
import { textIn } from '../event.ts';
import { programmeSchema, type Session } from '../programme.ts';
import type { SpeakerSession } from '../speaker-session-view.ts';
import { findNewestWhen } from '../when-query.ts';

/** Of how many events the sessions are looked through, the latest first. */
const mostEvents = 50;

interface Row {
  eventId: string;
  event: string;
  released: unknown;
  working: unknown;
  /** Whether readers see the event in any language. */
  isShown: boolean;
}

/** The events whose released programme or the one that is being worked on names somebody; none that were withdrawn. */
async function loadEvents(database: Database, personIds: string[], language: Language): Promise<Row[]> {
  const { now } = await contentMoment(database);
  const names = (column: Prisma.Sql): Prisma.Sql =>
    Prisma.join(
      personIds.map((personId) => {
        const named = JSON.stringify({ sessions: [{ people: [{ personId }] }] });
        return Prisma.sql`${column} @> ${named}::jsonb`;
      }),
      ' or ',
    );
  return database.$queryRaw<Row[]>`
    select event.item_id as "eventId", released.content as released, programme.content as working,
      coalesce(nullif(own.desk_title, ''), any_title.desk_title, '') as event,
      exists (
        select from publication where publication.item_id = event.item_id and ${visibleAtSql(now)}
      ) as "isShown"
    from event
    join localization own on own.item_id = event.item_id and own.language = ${language}::"Language"
    left join lateral (
      select desk_title from localization where item_id = event.item_id and desk_title <> ''
      order by language limit 1
    ) any_title on true
    left join lateral (
      select content from programme_release where event_id = event.item_id order by number desc limit 1
    ) released on true
    left join programme on programme.event_id = event.item_id
    where exists (
        select from localization where item_id = event.item_id and state not in ('withdrawn', 'archived')
      )
      and (${names(Prisma.sql`released.content`)} or ${names(Prisma.sql`programme.content`)})
    order by event.item_id desc limit ${mostEvents}`;
}

const sessionsIn = (content: unknown): Session[] =>
  content === null ? [] : programmeSchema.parse(content).sessions;

/** What somebody sees of a session of theirs: two that look alike to them are one. */
const seenOf = ({ id, title, day, startsAt, endsAt }: Session): string =>
  canonicalJson({ id, title, day, startsAt, endsAt });

/** The sessions of whoever holds a link, released or not; empty where it opens nothing. The link is the right. */
export async function listSpeakerSessions(
  token: string,
  language: Language,
  database: Database = db(),
): Promise<SpeakerSession[]> {
  const speaker = await findLinkedSpeaker(database, token);
  if (!speaker) return [];
  const { personIds } = speaker;
  const found: SpeakerSession[] = [];
  for (const row of await loadEvents(database, personIds, language)) {
    const { eventId, event, released, working, isShown } = row;
    const zone = (await findNewestWhen(database, eventId))?.zone ?? null;
    const out = sessionsIn(released);
    const known = new Set(out.map(seenOf));
    const inWork = sessionsIn(working).filter((session) => !known.has(seenOf(session)));
    for (const session of [...out, ...inWork]) {
      const role = session.people.find(({ personId }) => personIds.includes(personId))?.role;
      if (!role) continue;
      const { day, startsAt, endsAt } = session;
      const title = textIn(session.title, language);
      const isReleased = isShown && out.includes(session);
      found.push({ event, title, day, startsAt, endsAt, zone, role, isReleased });
    }
  }
  return found.sort((one, other) => other.day.localeCompare(one.day));
}
