import { Temporal } from 'temporal-polyfill';

/** When something takes place, as exactly as it is known. Days are `2026-02-18`; instants ISO 8601 in UTC. */
export type When =
  /** From an instant, said in a zone; without an end it is open-ended. */
  | { kind: 'timed'; startsAt: string; endsAt: string | null; zone: string }
  /** Whole days, the last one included. */
  | { kind: 'days'; from: string; until: string; zone: string }
  /** A day whose hour is not known. */
  | { kind: 'day'; on: string; zone: string };

/** What begins at `startsAt` and is over from `overAt` on. */
export interface Span {
  startsAt: Date;
  overAt: Date;
}

const dayShape = /^20\d\d-\d\d-\d\d$/;

/** Whether a text is a day of the calendar, of this century: `2026-02-18`. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether a text names a zone of the IANA database by its place, such as `Asia/Bishkek`. */
export function isZone(text: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Za-z_+-]+)+$/.test(text)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** The first instant of a day in a zone, also where its midnight does not exist. */
export function startOfDay(day: string, zone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds);
}

/** The day that follows. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** What takes place so many days later, at the same hours by the clock of its zone. */
export function whenLater(when: When, days: number): When {
  const { zone } = when;
  switch (when.kind) {
    case 'day':
      return { ...when, on: dayLater(when.on, days) };
    case 'days':
      return { ...when, from: dayLater(when.from, days), until: dayLater(when.until, days) };
    case 'timed':
      return {
        ...when,
        startsAt: instantLater(when.startsAt, zone, days),
        endsAt: when.endsAt && instantLater(when.endsAt, zone, days),
      };
  }
}

/** The day that lies so many days later. */
export function dayLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The instant at which a clock of a zone shows the same time so many days later; ISO 8601, UTC. */
export function instantLater(instant: string, zone: string, days: number): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ days });
  return new Date(local.epochMilliseconds).toISOString();
}

/** The calendar day of an instant in a zone. */
export function dayIn(zone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The day with which an instant (ISO 8601) ends, where that is its midnight in a zone; null at any other time of day. */
export function lastWholeDay(instant: string, zone: string): string | null {
  const at = new Date(instant);
  const day = dayIn(zone, at);
  return startOfDay(day, zone).getTime() === at.getTime() ? dayLater(day, -1) : null;
}

/** The days on which something takes place, in its own zone: the first and the last. */
export function daysOf(when: When): { first: string; last: string } {
  switch (when.kind) {
    case 'day':
      return { first: when.on, last: when.on };
    case 'days':
      return { first: when.from, last: when.until };
    case 'timed': {
      const { startsAt, overAt } = spanOf(when);
      const last = new Date(overAt.getTime() - 1);
      return { first: dayIn(when.zone, startsAt), last: dayIn(when.zone, last) };
    }
  }
}

/** From when to when something lasts. Without an end it is over with the day on which it starts. */
export function spanOf(when: When): Span {
  const dayIsOver = (day: string): Date => startOfDay(dayAfter(day), when.zone);
  switch (when.kind) {
    case 'day':
      return { startsAt: startOfDay(when.on, when.zone), overAt: dayIsOver(when.on) };
    case 'days':
      return { startsAt: startOfDay(when.from, when.zone), overAt: dayIsOver(when.until) };
    case 'timed': {
      const startsAt = new Date(when.startsAt);
      const overAt = when.endsAt ? new Date(when.endsAt) : dayIsOver(dayIn(when.zone, startsAt));
      return { startsAt, overAt };
    }
  }
}
