import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { CalendarSession, CalendarSessions } from './calendar-sessions-query.ts';
import type { CalendarEntry } from './calendar-view.ts';
import { type EventShared, textIn } from './event.ts';
import { programmePath } from './event-paths.ts';
import type { Session } from './programme.ts';

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

function toSessionEntry(
  subject: CalendarSubject,
  { session, room, isGone }: CalendarSession,
  { number, releasedAt, reason }: CalendarSessions,
): CalendarEntry {
  const { calendarUid, language, shared, path, publications, publishedAt } = subject;
  const filter = { day: session.day, roomId: null, language: null };
  const statusReason = isGone ? reason : shared.statusReason;
  return {
    uid: `${session.id}.${calendarUid}`,
    sequence: publications + number,
    lastModified: releasedAt > publishedAt ? releasedAt : publishedAt,
    when: whenOf(session, shared.when.zone),
    status: isGone ? 'cancelled' : shared.status,
    statusReason: statusReason && textIn(statusReason, language),
    title: `${textIn(session.title, language)?.text ?? ''} · ${subject.title}`,
    text: textIn(session.abstract, language)?.text ?? null,
    location: locationOf(shared, language, room ? (textIn(room, language)?.text ?? null) : null),
    path: isGone ? path : programmePath(path, filter),
  };
}

/**
 * The sessions of an event that a calendar has, by the latest release; those that an earlier one had and the latest has not are
 * cancelled, so that they leave the calendars that followed them. One that takes place without being wanted any more is none of
 * them: it has the same name in every calendar, so none may call it off.
 */
export function toSessionEntries(
  subject: CalendarSubject,
  found: CalendarSessions | undefined,
): CalendarEntry[] {
  return found?.sessions.map((session) => toSessionEntry(subject, session, found)) ?? [];
}
