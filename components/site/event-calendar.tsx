import { useTranslations } from 'next-intl';
import { CalendarActions } from './calendar-actions.tsx';
import { type CalendarItem, calendarAddress, webCalendarNames, webCalendars } from './calendar-links.ts';

interface EventCalendarProps {
  /** The calendar file, absolute. */
  url: string;
  item: CalendarItem;
}

/** How to have an event in a calendar, here or on the web. */
export function EventCalendar({ url, item }: EventCalendarProps) {
  const t = useTranslations('calendar');
  return (
    <section className="calendars" aria-labelledby="calendar">
      <h2 id="calendar">{t('heading')}</h2>
      <CalendarActions url={url} />
      <p>{t('others')}</p>
      <ul className="bar">
        {webCalendars.map((calendar) => (
          <li key={calendar}>
            <a href={calendarAddress(calendar, item)} target="_blank" rel="noopener">
              <span className="sr-only">{t('to', { calendar: webCalendarNames[calendar] })}</span>
              <span aria-hidden="true">{webCalendarNames[calendar]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
