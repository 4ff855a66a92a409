import { dayAfter, dayIn, startOfDay } from '#lib/core/when';

/** What of a session says when it is on. */
export interface Timed {
  kind: 'session' | 'break';
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  endsAt: string | null;
  room: { id: string } | null;
}

const from = ({ startsAt }: Timed): number => (startsAt ? Date.parse(startsAt) : Number.NaN);

/** When something began last in each room, up to a moment: what is in no room under null, breaks of the whole house apart. */
function lastBegins(sessions: readonly Timed[], at: number) {
  const inRoom = new Map<string | null, number>();
  let inHouse = Number.NEGATIVE_INFINITY;
  for (const session of sessions) {
    const begun = from(session);
    if (!(begun <= at)) continue;
    const room = session.room?.id ?? null;
    inRoom.set(room, Math.max(inRoom.get(room) ?? begun, begun));
    if (session.kind === 'break' && room === null) inHouse = Math.max(inHouse, begun);
  }
  return { inRoom, inHouse };
}

/**
 * Where nobody said when it ends, a session is over as soon as the next one in its room begins, or a break of the whole house;
 * at the latest with its day.
 */
function isOver(session: Timed, begins: ReturnType<typeof lastBegins>, now: Date, zone: string): boolean {
  const { endsAt, day, room } = session;
  if (endsAt) return new Date(endsAt) <= now;
  if (startOfDay(dayAfter(day), zone) <= now) return true;
  const last = Math.max(begins.inRoom.get(room?.id ?? null) ?? Number.NEGATIVE_INFINITY, begins.inHouse);
  return last > from(session);
}

/** The sessions that are on at a moment, and those that begin next on the same day by the clock of a zone. */
export function sessionsAt<Session extends Timed>(
  sessions: readonly Session[],
  now: Date,
  zone: string,
): { now: Session[]; next: Session[] } {
  const at = now.getTime();
  const begins = lastBegins(sessions, at);
  const current = sessions.filter((session) => from(session) <= at && !isOver(session, begins, now, zone));
  const today = dayIn(zone, now);
  const ahead = sessions.filter((session) => session.day === today && from(session) > at);
  const soonest = Math.min(...ahead.map(from));
  return { now: current, next: ahead.filter((session) => from(session) === soonest) };
}

/** The moments at which what is on, or next, changes. */
export function turnsOf(
  sessions: readonly Pick<Timed, 'day' | 'startsAt' | 'endsAt'>[],
  zone: string,
): Date[] {
  const [, ...furtherDays] = [...new Set(sessions.map(({ day }) => day))].sort();
  const openEnded = new Set(
    sessions.flatMap(({ day, startsAt, endsAt }) => (startsAt && !endsAt ? [day] : [])),
  );
  return [
    ...furtherDays.map((day) => startOfDay(day, zone)),
    ...[...openEnded].map((day) => startOfDay(dayAfter(day), zone)),
    ...sessions.flatMap(({ startsAt, endsAt }) =>
      [startsAt, endsAt].flatMap((moment) => (moment ? [new Date(moment)] : [])),
    ),
  ];
}
