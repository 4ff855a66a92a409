import { spanOf, type When } from '#lib/core/when';
import type { Programme, Session } from './programme.ts';

/** Something that is possible and most often a mistake. Sessions are named by their ids. */
export type ProgrammeWarning =
  | { kind: 'roomTwice'; roomId: string; sessionIds: [string, string] }
  | { kind: 'personTwice'; personId: string; sessionIds: [string, string] }
  | { kind: 'outsideHours'; sessionId: string }
  /** It stands below one of its room and day that begins later. */
  | { kind: 'outOfOrder'; sessionId: string };

/** How many of one kind are told: whoever mends those is told the others. */
export const mostWarnings = 50;

interface Placed {
  id: string;
  from: number;
  until: number;
  session: Session;
}

/** Sessions of which begin and end are known, in the order of their begin. */
function placed(sessions: readonly Session[]): Placed[] {
  const known = sessions.flatMap((session): Placed[] => {
    const { id, startsAt, endsAt } = session;
    return startsAt && endsAt ? [{ id, from: Date.parse(startsAt), until: Date.parse(endsAt), session }] : [];
  });
  return known.sort((one, other) => one.from - other.from);
}

/** Pairs that share something at one time; `keysOf` says what a session takes up. */
function clashes(sessions: readonly Placed[], keysOf: (session: Session) => string[]) {
  const found: { key: string; sessionIds: [string, string] }[] = [];
  const running = new Map<string, Placed[]>();
  for (const one of sessions) {
    if (found.length >= mostWarnings) break;
    for (const key of keysOf(one.session)) {
      const still = (running.get(key) ?? []).filter(({ until }) => until > one.from);
      for (const other of still) found.push({ key, sessionIds: [other.id, one.id] });
      running.set(key, [...still, one]);
    }
  }
  return found.slice(0, mostWarnings);
}

/** Sessions that readers find below one of the same room and day that begins later. */
function outOfOrder({ sessions }: Programme): Session[] {
  const latest = new Map<string, number>();
  return sessions.filter(({ day, roomId, startsAt }) => {
    if (startsAt === null) return false;
    const [place, begin] = [`${day} ${roomId}`, Date.parse(startsAt)];
    const before = latest.get(place) ?? Number.NEGATIVE_INFINITY;
    latest.set(place, Math.max(before, begin));
    return begin < before;
  });
}

/**
 * What an officer should look at before a release: a room or a person in two places at once, sessions outside the hours or out of
 * order; of each kind the first. Pure.
 */
export function programmeWarnings(programme: Programme, when: When | null): ProgrammeWarning[] {
  const sessions = placed(programme.sessions);
  const rooms = clashes(sessions, ({ roomId }) => (roomId ? [roomId] : []));
  const people = clashes(sessions, ({ people: named }) => [
    ...new Set(named.map(({ personId }) => personId)),
  ]);
  const hours = when?.kind === 'timed' ? spanOf(when) : null;
  const outside = hours
    ? sessions
        .filter(({ from, until }) => from < hours.startsAt.getTime() || until > hours.overAt.getTime())
        .slice(0, mostWarnings)
    : [];
  return [
    ...rooms.map(({ key, sessionIds }): ProgrammeWarning => ({ kind: 'roomTwice', roomId: key, sessionIds })),
    ...people.map(
      ({ key, sessionIds }): ProgrammeWarning => ({ kind: 'personTwice', personId: key, sessionIds }),
    ),
    ...outside.map(({ id }): ProgrammeWarning => ({ kind: 'outsideHours', sessionId: id })),
    ...outOfOrder(programme)
      .slice(0, mostWarnings)
      .map(({ id }): ProgrammeWarning => ({ kind: 'outOfOrder', sessionId: id })),
  ];
}
