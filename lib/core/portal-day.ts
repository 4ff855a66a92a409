import { type PartialDate, parsePartialDate } from './partial-date.ts';

const offsetOfBishkek = 6 * 3_600_000;

/** The calendar day of an instant in the portal's zone (Asia/Bishkek, UTC+6 all year), as `2026-02-18`. */
export function dayInPortalZone(instant: Date): string {
  return new Date(instant.getTime() + offsetOfBishkek).toISOString().slice(0, 10);
}

/** The instants at which a year or month begins and ends (exclusive) in the portal's zone; `period` is `2026` or `2026-02`. */
export function spanOfPeriod(period: string): { from: Date; until: Date } {
  const [yearText, monthText] = period.split('-');
  const year = Number(yearText);
  const at = (month: number, ofYear: number): Date => new Date(Date.UTC(ofYear, month, 1) - offsetOfBishkek);
  if (!monthText) return { from: at(0, year), until: at(0, year + 1) };
  const month = Number(monthText) - 1;
  return { from: at(month, year), until: at(month + 1, year) };
}

/** Whether a text names a year or a month of the archive: `2026` or `2026-02`. */
export function isPeriod(text: string): boolean {
  return /^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
}

/** The first instant after a day (`2026-02-18`) in the portal's zone; null where the text is no day. */
export function endOfPortalDay(day: string): Date | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const start = new Date(Date.UTC(year, month - 1, date));
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== date) return null;
  return new Date(start.getTime() + 24 * 3_600_000 - offsetOfBishkek);
}

/** How many months and days a date of each precision lasts. */
const lengths = { day: [0, 1], month: [1, 0], quarter: [3, 0], year: [12, 0] } as const;

/** The instants at which what a partial date names begins and ends (exclusive) in the portal's zone; null where the text is none. */
export function spanOfPartialDate(date: PartialDate): { from: Date; until: Date } | null {
  const parts = parsePartialDate(date);
  if (!parts) return null;
  const { year, month, day, precision } = parts;
  const [months, days] = lengths[precision];
  const at = (months: number, days: number): Date =>
    new Date(Date.UTC(year, month - 1 + months, day + days) - offsetOfBishkek);
  return { from: at(0, 0), until: at(months, days) };
}
