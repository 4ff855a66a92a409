import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { CalendarEntry } from './calendar-view.ts';
import { type EventShared, textIn } from './event.ts';
import { programmePath } from './event-paths.ts';
import { isWithdrawn, type Programme, type Session } from './programme.ts';
import type { Release } from './programme-query.ts';

/** A public event as calendars read it. */
export interface CalendarSubject {
  calendarUid: string;
  language: Language;
  title: string;
  summary: string;
  path: string;
  shared: EventShared & { when: When };
  /** How often the public was given another version of it. */
  publications: number;
  publishedAt: Date;
}

function locationOf({ place, onlineUrl }: EventShared, language: Language, room: string | null) {
  const parts = place
    ? [room, textIn(place.name, language)?.text, textIn(place.address, language)?.text]
    : [onlineUrl];
  return parts.filter(Boolean).join(', ') || null;
}

export function toEventEntry(subject: CalendarSubject): CalendarEntry {
  const { calendarUid, language, title, summary, path, shared, publications, publishedAt } = subject;
  return {
    ...{ uid: calendarUid, sequence: publications, lastModified: publishedAt, title, path },
    ...{ when: shared.when, status: shared.status },
    statusReason: textIn(shared.statusReason, language),
    text: summary || null,
    location: locationOf(shared, language, null),
  };
}

function whenOf({ day, startsAt, endsAt }: Session, zone: string): When {
  return startsAt ? { kind: 'timed', startsAt, endsAt, zone } : { kind: 'day', on: day, zone };
}

interface FoundSession {
  session: Session;
  programme: Programme;
  /** Whether the latest release has it no more. */
  isGone: boolean;
}

/** Why the latest release has none of the sessions; null where it has others. */
const reasonOf = ({ programme }: Release, language: Language) =>
  isWithdrawn(programme) ? textIn(programme.note, language) : null;

function toSessionEntry(
  subject: CalendarSubject,
  { session, programme, isGone }: FoundSession,
  latest: Release,
): CalendarEntry {
  const { calendarUid, language, shared, path, publications, publishedAt } = subject;
  const room = programme.rooms.find(({ id }) => id === session.roomId);
  const releasedAt = new Date(latest.releasedAt);
  const filter = { day: session.day, roomId: null, language: null };
  return {
    uid: `${session.id}.${calendarUid}`,
    sequence: publications + latest.number,
    lastModified: releasedAt > publishedAt ? releasedAt : publishedAt,
    when: whenOf(session, shared.when.zone),
    status: isGone ? 'cancelled' : shared.status,
    statusReason: isGone ? reasonOf(latest, language) : textIn(shared.statusReason, language),
    title: `${textIn(session.title, language)?.text ?? ''} · ${subject.title}`,
    text: textIn(session.abstract, language)?.text ?? null,
    location: locationOf(shared, language, room ? (textIn(room.name, language)?.text ?? null) : null),
    path: isGone ? path : programmePath(path, filter),
  };
}

/**
 * The sessions that match, by the latest release; and those that an earlier one had and the latest has not, which are
 * cancelled, so that they leave the calendars that followed them. One that takes place and matches no more is left out: it
 * has the same name in every calendar, so none may call it off. `releases` has the latest first.
 */
export function toSessionEntries(
  subject: CalendarSubject,
  releases: readonly Release[],
  matches: (session: Session) => boolean,
): CalendarEntry[] {
  const [latest] = releases;
  if (!latest) return [];
  const standing = new Set(
    latest.programme.sessions.flatMap(({ id, kind }) => (kind === 'break' ? [] : [id])),
  );
  const found = new Map<string, FoundSession>();
  for (const { number, programme } of releases) {
    for (const session of programme.sessions) {
      if (session.kind === 'break' || found.has(session.id) || !matches(session)) continue;
      const isGone = number !== latest.number;
      if (isGone && standing.has(session.id)) continue;
      found.set(session.id, { session, programme, isGone });
    }
  }
  return [...found.values()].map((one) => toSessionEntry(subject, one, latest));
}
