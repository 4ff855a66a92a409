import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import type { Locale } from './locales.ts';
import { localeTags } from './locales.ts';

/** The portal's own zone: UTC+6 all year. */
export const portalZone = 'Asia/Bishkek';

const longDay: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** Making a formatter takes far longer than using it, and a page has dozens of dates; the kinds of them are few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(localeTags[locale], { ...options, timeZone: zone });
  formatters.set(key, formatter);
  return formatter;
}

function format(locale: Locale, options: Intl.DateTimeFormatOptions, at: Date, zone: string): string {
  return formatterOf(locale, options, zone).format(at);
}

/** An instant by the clock of a zone, or one part of what it says. */
export function formatInZone(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
  at: Date,
  zone: string,
  part?: 'timeZoneName',
): string {
  const formatter = formatterOf(locale, options, zone);
  if (!part) return formatter.format(at);
  return formatter.formatToParts(at).find(({ type }) => type === part)?.value ?? zone;
}

/** Kyrgyz calendars have these; what `Intl` has is too long for a column of a telephone. */
const kyrgyzWeekdays = ['жк', 'дш', 'шш', 'шр', 'бш', 'жм', 'иш'];

/** The day of the week of a day (midnight UTC) in two or three letters. */
export function shortWeekday(day: Date, locale: Locale): string {
  if (locale === 'ky') return kyrgyzWeekdays[day.getUTCDay()] ?? '';
  return format(locale, { weekday: 'short' }, day, 'UTC');
}

/** The thin spaces that servers and some browsers set around the dash of a range; others set plain ones, or none. */
const thinSpaces = /\u2009/g;

/** Two days with all between them, such as 18–20 February 2026; the same on the server and in every browser. */
export function formatRange(first: string, last: string, locale: Locale): string {
  const range = formatterOf(locale, longDay, 'UTC').formatRange(new Date(first), new Date(last));
  return range.replace(thinSpaces, ' ');
}

/** `Intl` has no quarters. Russian numbers them in Roman figures. */
function formatQuarter(quarter: number, year: number, locale: Locale): string {
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1] ?? '';
  const words: Record<Locale, string> = {
    ky: `${year}-ж., ${quarter}-чейрек`,
    ru: `${roman} квартал ${year} г.`,
    en: `Q${quarter} ${year}`,
  };
  return words[locale];
}

/** A partial date in words, no more exact than it is: a day, a month with its year, a quarter, or a year. */
export function formatPartialDate(date: PartialDate, locale: Locale): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const at = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  switch (parts.precision) {
    case 'day':
      return format(locale, longDay, at, 'UTC');
    case 'month':
      return format(locale, { year: 'numeric', month: 'long' }, at, 'UTC');
    case 'quarter':
      return formatQuarter(Math.ceil(parts.month / 3), parts.year, locale);
    case 'year':
      return format(locale, { year: 'numeric' }, at, 'UTC');
  }
}

/** The day of an instant in the portal's zone, in words. */
export function formatDay(instant: string, locale: Locale): string {
  return format(locale, longDay, new Date(instant), portalZone);
}

/** The day and time of an instant in the portal's zone, in words. */
export function formatMoment(instant: string, locale: Locale): string {
  return format(locale, { ...longDay, hour: '2-digit', minute: '2-digit' }, new Date(instant), portalZone);
}
