import { createTranslator } from 'next-intl';
import { dayIn, daysOf, spanOf, type When } from '#lib/core/when';
import { formatInZone, formatPartialDate, formatRange, portalZone } from './dates.ts';
import type { Locale } from './locales.ts';
import { messagesOf } from './messages.ts';

/** A time of day in a zone, such as 09:30. */
export function timeInWords(instant: string, zone: string, locale: Locale): string {
  return formatInZone(
    locale,
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    new Date(instant),
    zone,
  );
}

/** A moment in a zone: its day and time. */
export function momentInWords(instant: string, zone: string, locale: Locale): string {
  return `${formatPartialDate(dayIn(zone, new Date(instant)), locale)}, ${timeInWords(instant, zone, locale)}`;
}

/** The day of a session with its hours, as far as they are known; instants are ISO 8601. */
export function sessionTimeInWords(
  { day, startsAt, endsAt }: { day: string; startsAt: string | null; endsAt: string | null },
  zone: string,
  locale: Locale,
): string {
  const hours = [startsAt, endsAt].flatMap((moment) => (moment ? [timeInWords(moment, zone, locale)] : []));
  return [formatPartialDate(day, locale), ...(startsAt ? [hours.join('–')] : [])].join(', ');
}

/** The day or days on which something takes place. */
export function dayOfWhen(when: When, locale: Locale): string {
  const { first, last } = daysOf(when);
  return first === last ? formatPartialDate(first, locale) : formatRange(first, last, locale);
}

/** When something takes place, by the clock of its own zone; hours that are not known are not told. */
export function whenInWords(when: When, locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'when' });
  const day = dayOfWhen(when, locale);
  if (when.kind === 'day') return t('hourUnknown', { day });
  if (when.kind === 'days') return when.from === when.until ? t('allDay', { day }) : day;
  const { zone } = when;
  const from = timeInWords(when.startsAt, zone, locale);
  if (!when.endsAt) return t('openEnded', { day, from });
  const until = timeInWords(when.endsAt, zone, locale);
  const { first, last } = daysOf(when);
  if (first === last) return `${day}, ${from}–${until}`;
  const days = daysOfOneYear(first, last, locale);
  return `${days.first}, ${from} – ${days.last}, ${until}`;
}

/** Two days in words; of one year that is told once, where the language has it. */
function daysOfOneYear(first: string, last: string, locale: Locale): { first: string; last: string } {
  const whole = { first: formatPartialDate(first, locale), last: formatPartialDate(last, locale) };
  if (first.slice(0, 4) !== last.slice(0, 4)) return whole;
  const short = (day: string): string =>
    formatInZone(locale, { day: 'numeric', month: 'long' }, new Date(day), 'UTC');
  return locale === 'ky' ? { ...whole, last: short(last) } : { ...whole, first: short(first) };
}

function zoneName(zone: string, at: Date, locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'when' });
  return zone === portalZone
    ? t('bishkek')
    : formatInZone(locale, { timeZoneName: 'long' }, at, zone, 'timeZoneName');
}

/** The zone of hours in words, with its distance from UTC at that moment; null where no hour is told. */
export function zoneInWords(when: When, locale: Locale): string | null {
  if (when.kind !== 'timed') return null;
  const at = spanOf(when).startsAt;
  const offset = formatInZone('en', { timeZoneName: 'shortOffset' }, at, when.zone, 'timeZoneName');
  return `${zoneName(when.zone, at, locale)} (UTC${offset.replace('GMT', '')})`;
}
