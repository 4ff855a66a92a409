import { type LocalTime, readLocalTime } from '#lib/core/local-time';
import { failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { isDay, isZone, type When } from '#lib/core/when';
import type { EventTimesInput } from './event-input.ts';

/** Reads one local time; a problem says what there is to choose from. */
function readTime(local: LocalTime, field: string): Date | Problem {
  const read = readLocalTime(local);
  const { time, zone } = local;
  switch (read.kind) {
    case 'instant':
      return read.instant;
    case 'unreadable':
      return invalid('timeNotUnderstood', { field });
    case 'skipped':
      return invalid('timeSkipped', {
        field,
        params: { time, zone, before: read.before, after: read.after },
      });
    case 'twice':
      return invalid('timeTwice', {
        field,
        params: { time, zone, earlier: read.earlier, later: read.later },
      });
  }
}

function readTimed(input: Extract<EventTimesInput, { kind: 'timed' }>): Result<When> {
  const { zone, start, end } = input;
  const toLocal = ({ date, time, which }: typeof start): LocalTime => ({
    ...{ date, time, zone },
    ...(which ? { which } : {}),
  });
  const startsAt = readTime(toLocal(start), 'start');
  const endsAt = end && readTime(toLocal(end), 'end');
  const problems = [startsAt, endsAt].flatMap((one) => (one === null || one instanceof Date ? [] : [one]));
  if (!(startsAt instanceof Date) || problems.length > 0) return failed(...problems);
  if (endsAt instanceof Date && endsAt <= startsAt)
    return failed(invalid('eventEndsBeforeStart', { field: 'end' }));
  return ok({
    ...{ kind: 'timed', zone, startsAt: startsAt.toISOString() },
    endsAt: endsAt instanceof Date ? endsAt.toISOString() : null,
  });
}

/** Reads when an event takes place. Times that a zone skips or shows twice are refused, and what to choose is said. */
export function readEventTimes(input: EventTimesInput): Result<When> {
  if (!isZone(input.zone)) return failed(invalid('zoneNotKnown', { field: 'zone' }));
  if (input.kind === 'timed') return readTimed(input);
  const days = input.kind === 'day' ? { on: input.on } : { from: input.from, until: input.until };
  const problems = Object.entries(days)
    .filter(([, day]) => !isDay(day))
    .map(([field]) => invalid('dateNotUnderstood', { field }));
  if (problems.length > 0) return failed(...problems);
  if (input.kind === 'days' && input.until < input.from)
    return failed(invalid('eventEndsBeforeStart', { field: 'until' }));
  return ok(input);
}
