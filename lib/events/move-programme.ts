import { dayLater, instantLater } from '#lib/core/when';
import type { Programme } from './programme.ts';

/** A programme so many days later, at the same hours by the clock of a zone. */
export function moveProgramme(programme: Programme, zone: string, days: number): Programme {
  return {
    ...programme,
    sessions: programme.sessions.map((session) => ({
      ...session,
      day: dayLater(session.day, days),
      startsAt: session.startsAt && instantLater(session.startsAt, zone, days),
      endsAt: session.endsAt && instantLater(session.endsAt, zone, days),
    })),
  };
}
