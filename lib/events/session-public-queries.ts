import 'server-only';
import type { Language } from '#lib/core/languages';
import { findPersonIds } from '#lib/people/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { itemTag, mentionTag } from '#lib/publishing/publishing-tags';
import { eventSharedSchema, textIn } from './event.ts';
import { eventPath, sessionPath } from './event-paths.ts';
import type { PersonSession } from './event-view.ts';
import { type Session, sessionSchema } from './programme.ts';
import { findSessionRows, type SessionRow } from './session-rows.ts';

function toSessions(row: SessionRow, personIds: string[], language: Language): PersonSession[] {
  const { when, status } = eventSharedSchema.parse(row.shared);
  if (!when) return [];
  const path = eventPath(language, row.slug);
  const event = { name: row.title, path, isOff: status === 'postponed' || status === 'cancelled', status };
  return row.sessions.map((stored): PersonSession => {
    const session: Session = sessionSchema.parse(stored);
    const { id, day, startsAt, people } = session;
    return {
      ...{ key: `${row.itemId} ${id}`, day, startsAt, zone: when.zone, event },
      title: textIn(session.title, language) ?? { text: row.title, language },
      path: sessionPath(path, { id, day }),
      roles: people.flatMap(({ personId, role }) => (personIds.includes(personId) ? [role] : [])),
    };
  });
}

/** By day, then by hour; of a day those whose hour is not known come last. */
function latestFirst(one: PersonSession, other: PersonSession): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return (other.startsAt ?? '').localeCompare(one.startsAt ?? '');
}

/** How many sessions the page of a person names; their calendar has the others. */
const mostSessions = 50;

/**
 * The latest sessions of a person in the programmes that readers see in a language, the latest first, and how many there
 * are beside. Depends on what names the person:
 * an event that they are in says so whenever it changes.
 */
export async function listSessionsOf(
  language: Language,
  personId: string,
  database: Database = db(),
): Promise<{ sessions: PersonSession[]; earlier: number; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const personIds = await findPersonIds(database, personId);
  const rows = await findSessionRows(database, personIds, language, moment);
  const sessions = rows.flatMap((row) => toSessions(row, personIds, language));
  sessions.sort(latestFirst);
  const tags = personIds.flatMap((id) => [mentionTag(id), itemTag(id)]);
  const earlier = Math.max(sessions.length - mostSessions, 0);
  return {
    sessions: sessions.slice(0, mostSessions),
    earlier,
    freshness: await freshnessOf(database, moment, rows, tags, []),
  };
}
