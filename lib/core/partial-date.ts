/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A calendar date as exact as its source: `2026-02-18`, `2024-08`, `2024-Q3` or `2023`. It has no zone. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

export interface PartialDateParts {
  precision: DatePrecision;
  year: number;
  /** 1 to 12: of a quarter its first; of a year 1. */
  month: number;
  /** 1 to 31; 1 where the day is not known. */
  day: number;
}

/** Reads a partial date; null where the text is none, or names a day that does not exist. */
export function parsePartialDate(text: PartialDate): PartialDateParts | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, yearText, quarterText, monthText, dayText] = found;
  const year = Number(yearText);
  if (quarterText) return { precision: 'quarter', year, month: Number(quarterText) * 3 - 2, day: 1 };
  if (!monthText) return { precision: 'year', year, month: 1, day: 1 };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText) return { precision: 'month', year, month, day: 1 };
  const day = Number(dayText);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? { precision: 'day', year, month, day } : null;
}

/** A date that is whole; null for one that is half typed. */
export const wholeDate = (date: string | null): string | null =>
  date && parsePartialDate(date) ? date : null;

/** A date as people type it, `18.02.2026` or `02.2026`, as it is kept; anything else as it is. */
export function asPartialDate(typed: string): PartialDate {
  const [, day, month, year] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? [];
  if (!month || !year) return typed.trim();
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
