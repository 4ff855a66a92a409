import { type LocalTimeReading, readLocalTime } from '#lib/core/local-time';
import { dayAfter, dayIn } from '#lib/core/when';
import type { Session } from '#lib/events/programme';

export type Which = 'earlier' | 'later';

/** When a session takes place as its form says it: by the clock on the wall. Empty: nobody knows. */
export interface TypedTimes {
  day: string;
  start: string;
  end: string;
  endsNextDay: boolean;
  /** Which of two equal times is meant, on the day on which clocks go back. */
  startWhich?: Which;
  endWhich?: Which;
}

type Times = Pick<Session, 'day' | 'startsAt' | 'endsAt'>;

/** What is wrong with a time, so that it counts as not known. */
export type TimeProblem = Exclude<LocalTimeReading, { kind: 'instant' }> & { time: string };

export interface ReadTimes {
  times: Times;
  problems: { start: TimeProblem | null; end: TimeProblem | null };
}

function clockIn(zone: string, instant: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(instant));
}

/** Which of two equal times an instant is; nothing where there is one alone. */
function whichOf(zone: string, instant: string): Which | null {
  const at = { date: dayIn(zone, new Date(instant)), time: clockIn(zone, instant), zone };
  if (readLocalTime(at).kind !== 'twice') return null;
  const earlier = readLocalTime({ ...at, which: 'earlier' });
  const isEarlier = earlier.kind === 'instant' && earlier.instant.getTime() === Date.parse(instant);
  return isEarlier ? 'earlier' : 'later';
}

/** The times of a session by the clock of a zone. */
export function typedTimesOf({ day, startsAt, endsAt }: Times, zone: string): TypedTimes {
  const startWhich = startsAt && whichOf(zone, startsAt);
  const endWhich = endsAt && whichOf(zone, endsAt);
  return {
    day,
    start: startsAt ? clockIn(zone, startsAt) : '',
    end: endsAt ? clockIn(zone, endsAt) : '',
    endsNextDay: endsAt !== null && dayIn(zone, new Date(endsAt)) > day,
    ...(startWhich ? { startWhich } : {}),
    ...(endWhich ? { endWhich } : {}),
  };
}

function read(date: string, time: string, zone: string, which: Which | undefined) {
  if (time === '') return { instant: null, problem: null };
  const reading = readLocalTime({ date, time, zone, ...(which ? { which } : {}) });
  return reading.kind === 'instant'
    ? { instant: reading.instant.toISOString(), problem: null }
    : { instant: null, problem: { ...reading, time } };
}

/** The instants that typed times are in a zone. A time that is none, or two, counts as not known until it is mended. */
export function readTimes(typed: TypedTimes, zone: string): ReadTimes {
  const { day, endsNextDay } = typed;
  const start = read(day, typed.start, zone, typed.startWhich);
  const end = read(endsNextDay ? dayAfter(day) : day, typed.end, zone, typed.endWhich);
  return {
    times: { day, startsAt: start.instant, endsAt: end.instant },
    problems: { start: start.problem, end: end.problem },
  };
}

/** A session at the same times of another day; times that the day does not have are not known any more. */
export function onDay(session: Session, day: string, zone: string): Session {
  const { startWhich: _start, endWhich: _end, ...typed } = typedTimesOf(session, zone);
  return { ...session, ...readTimes({ ...typed, day }, zone).times };
}
