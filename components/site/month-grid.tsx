import { useLocale, useTranslations } from 'next-intl';
import { type MonthDay, toWeeks } from '#lib/core/month-days';
import type { EventCard } from '#lib/events/event-view';
import { formatInZone, formatPartialDate, shortWeekday } from '#lib/i18n/dates';

/** A Monday and the days after it, for their names. */
const week = [5, 6, 7, 8, 9, 10, 11].map((day) => new Date(Date.UTC(2026, 0, day)));

interface MonthGridProps {
  month: string;
  days: MonthDay<EventCard>[];
}

/** The days of a month as a calendar on the wall: those with events lead to them. */
export function MonthGrid({ month, days }: MonthGridProps) {
  const t = useTranslations('eventLists');
  const locale = useLocale();
  return (
    <table className="month">
      <caption className="sr-only">{t('month', { month: formatPartialDate(month, locale) })}</caption>
      <thead>
        <tr>
          {week.map((at) => (
            <th key={+at} scope="col">
              <span aria-hidden="true">{shortWeekday(at, locale)}</span>
              <span className="sr-only">{formatInZone(locale, { weekday: 'long' }, at, 'UTC')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toWeeks(days).map((places, row) => (
          // A week has no name but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks never change their places
          <tr key={row}>
            {places.map((one, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do days
              <td key={place}>{one ? <Day of={one} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ of: { day, begins, goesOn } }: { of: MonthDay<EventCard> }) {
  const t = useTranslations('eventLists');
  const count = begins.length + goesOn.length;
  const date = Number(day.slice(8));
  if (count === 0) return <span>{date}</span>;
  return (
    <a href={`#d-${day}`}>
      {date}
      <span className="sr-only">, {t('onDay', { count })}</span>
    </a>
  );
}
