import { Temporal } from 'temporal-polyfill';
import { isDay, isZone } from './when.ts';

/** A time as a clock on the wall shows it. */
export interface LocalTime {
  /** `2026-02-18` */
  date: string;
  /** `09:30` */
  time: string;
  zone: string;
  /** Which of two equal times is meant, where clocks go back; absent: nobody said. */
  which?: 'earlier' | 'later';
}

/** What a local time is. */
export type LocalTimeReading =
  | { kind: 'instant'; instant: Date }
  | { kind: 'unreadable' }
  /** Clocks jump over it: the times just before and just after that do exist. */
  | { kind: 'skipped'; before: string; after: string }
  /** Clocks show it twice: with these distances from UTC, such as `+03:00`. */
  | { kind: 'twice'; earlier: string; later: string };

const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function clockTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Finds the instant of a local time; says where there is none, or where there are two and nobody chose. */
export function readLocalTime({ date, time, zone, which }: LocalTime): LocalTimeReading {
  if (!isDay(date) || !timeShape.test(time) || !isZone(zone)) return { kind: 'unreadable' };
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(local)) {
    return { kind: 'skipped', before: clockTime(earlier), after: clockTime(later) };
  }
  if (!earlier.equals(later) && !which) {
    return { kind: 'twice', earlier: earlier.offset, later: later.offset };
  }
  return { kind: 'instant', instant: new Date((which === 'later' ? later : earlier).epochMilliseconds) };
}

/** What a clock on the wall shows at an instant; of two equal times it says which one it is. */
export function toLocalTime(instant: Date, zone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const time = { date: local.toPlainDate().toString(), time: clockTime(local), zone };
  if (readLocalTime(time).kind !== 'twice') return time;
  const earlier = local.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' });
  return { ...time, which: earlier.equals(local) ? 'earlier' : 'later' };
}
