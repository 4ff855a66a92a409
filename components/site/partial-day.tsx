import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** A date in words, as exact as it is known. HTML has no way to write a quarter for machines. */
export function PartialDay({ date, locale }: { date: PartialDate; locale: Locale }) {
  const words = formatPartialDate(date, locale);
  return parsePartialDate(date)?.precision === 'quarter' ? words : <time dateTime={date}>{words}</time>;
}
