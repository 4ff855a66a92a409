import { daysBetween, daysOf, type When } from '#lib/core/when';
import type { Programme, Room, Session } from '#lib/events/programme';
import { onDay } from './session-times.ts';

const noTexts = { ky: '', ru: '', en: '' };

/** A name for a session or a room that stands in addresses; no other one of a programme has it. */
export function newKey(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(10, '0');
}

export function emptySession(id: string, kind: Session['kind'], day: string): Session {
  return {
    ...{ id, kind, day, startsAt: null, endsAt: null, roomId: null, title: noTexts, abstract: noTexts },
    ...{ spoken: [], interpreted: [], doNotRecord: false, people: [] },
  };
}

/** The days on which the event takes place and those of its sessions, in their order. */
export function daysIn({ sessions }: Programme, when: When | null): string[] {
  const days = new Set(sessions.map(({ day }) => day));
  if (when) {
    const { first, last } = daysOf(when);
    for (const day of [first, last]) days.add(day);
    const between = new Date(first);
    while (between.toISOString().slice(0, 10) < last) {
      days.add(between.toISOString().slice(0, 10));
      between.setUTCDate(between.getUTCDate() + 1);
    }
  }
  return [...days].sort();
}

export function sessionsOn({ sessions }: Programme, day: string): Session[] {
  return sessions.filter((session) => session.day === day);
}

/** A programme with one more session at the end of its day. */
export function withAdded(programme: Programme, session: Session): Programme {
  return { ...programme, sessions: [...programme.sessions, session] };
}

/** A programme in which a session says something else. */
export function withChanged(programme: Programme, id: string, part: Partial<Session>): Programme {
  const sessions = programme.sessions.map((session) =>
    session.id === id ? { ...session, ...part } : session,
  );
  return { ...programme, sessions };
}

/** A programme with a session twice, the second right after the first, under a name of its own. */
export function withCopy(programme: Programme, id: string, copyId: string): Programme {
  const sessions = programme.sessions.flatMap((session) =>
    session.id === id ? [session, { ...session, id: copyId }] : [session],
  );
  return { ...programme, sessions };
}

/** A session that was taken out, with the one that stood after it on its day. */
export interface Removed {
  session: Session;
  beforeId: string | null;
}

export function removedFrom(programme: Programme, id: string): Removed | null {
  const session = programme.sessions.find((one) => one.id === id);
  if (!session) return null;
  const onDayOf = sessionsOn(programme, session.day);
  return { session, beforeId: onDayOf[onDayOf.indexOf(session) + 1]?.id ?? null };
}

export function without(programme: Programme, id: string): Programme {
  return { ...programme, sessions: programme.sessions.filter((session) => session.id !== id) };
}

/** A session before another; at the end where that is not there. */
function inserted(programme: Programme, session: Session, beforeId: string | null): Programme {
  const rest = without(programme, session.id).sessions;
  const place = rest.findIndex(({ id }) => id === beforeId);
  const at = place < 0 ? rest.length : place;
  const sessions = [...rest.slice(0, at), session, ...rest.slice(at)];
  return { ...programme, sessions };
}

/** Puts back what was taken out, whatever was done since. A room that is gone by now stays out of it. */
export function withRestored(programme: Programme, { session, beforeId }: Removed): Programme {
  const isRoomThere = programme.rooms.some(({ id }) => id === session.roomId);
  return inserted(programme, isRoomThere ? session : { ...session, roomId: null }, beforeId);
}

/** A session one place earlier or later on its day; at its edge it stays. */
export function withMoved(programme: Programme, id: string, to: 'earlier' | 'later'): Programme {
  const session = programme.sessions.find((one) => one.id === id);
  if (!session) return programme;
  const day = sessionsOn(programme, session.day);
  const place = day.indexOf(session);
  const before = to === 'earlier' ? day[place - 1] : day[place + 2];
  const isAtEdge = to === 'earlier' ? place === 0 : place === day.length - 1;
  return isAtEdge ? programme : inserted(programme, session, before?.id ?? null);
}

/** A session before another one, or at the end of a day; on another day it keeps its hours by the clock of the zone. */
export function withPlaced(
  programme: Programme,
  id: string,
  target: { day: string; beforeId: string | null },
  zone: string,
): Programme {
  const session = programme.sessions.find((one) => one.id === id);
  if (!session || target.beforeId === id) return programme;
  const placed = session.day === target.day ? session : onDay(session, target.day, zone);
  return inserted(programme, placed, target.beforeId);
}

/** A programme before all of its sessions were moved to other days, and right after. */
export interface Moved {
  before: Programme;
  moved: Programme;
}

const isSameTime = (one: Session, other: Session): boolean =>
  one.day === other.day && one.startsAt === other.startsAt && one.endsAt === other.endsAt;

/** A day in the order of its hours; sessions whose hour is not known stay behind the one that they follow. */
export function withDayInOrder(programme: Programme, day: string): Programme {
  let latest = '';
  const keyed = sessionsOn(programme, day).map((session) => {
    latest = session.startsAt ?? latest;
    return { session, key: latest };
  });
  const ordered = keyed
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ session }) => session);
  const others = programme.sessions.filter((session) => session.day !== day);
  return { ...programme, sessions: [...others, ...ordered] };
}

/** A programme as it was before its sessions were moved; what was changed since stays, also another time of a session. */
export function withTimesOfBefore(programme: Programme, { before, moved }: Moved): Programme {
  const earlier = new Map(before.sessions.map((session) => [session.id, session]));
  const later = new Map(moved.sessions.map((session) => [session.id, session]));
  const sessions = programme.sessions.map((session): Session => {
    const [known, then] = [earlier.get(session.id), later.get(session.id)];
    if (!known || !then || !isSameTime(session, then)) return session;
    const { day, startsAt, endsAt } = known;
    return { ...session, day, startsAt, endsAt };
  });
  return { ...programme, sessions };
}

/** How many days a programme is to be moved, so that its first day is that of its event; 0 where that is not known. */
export function daysToEvent({ sessions }: Programme, when: When | null): number {
  const [first] = sessions.map(({ day }) => day).sort();
  return when && first ? daysBetween(first, daysOf(when).first) : 0;
}

export function withRoom(programme: Programme, room: Room): Programme {
  const isThere = programme.rooms.some(({ id }) => id === room.id);
  const rooms = isThere
    ? programme.rooms.map((one) => (one.id === room.id ? room : one))
    : [...programme.rooms, room];
  return { ...programme, rooms };
}

/** A programme without a room; its sessions stay, in no room. */
export function withoutRoom(programme: Programme, roomId: string): Programme {
  return {
    ...programme,
    rooms: programme.rooms.filter(({ id }) => id !== roomId),
    sessions: programme.sessions.map((session) =>
      session.roomId === roomId ? { ...session, roomId: null } : session,
    ),
  };
}
