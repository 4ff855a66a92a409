import { useTranslations } from 'next-intl';
import {
  type CalendarItem,
  calendarAddress,
  webCalendarNames,
  webCalendars,
  webcalAddress,
} from './calendar-links.ts';

interface EventCalendarProps {
  /** The calendar file, absolute. */
  url: string;
  item: CalendarItem;
}

/** "Follow changes" beside "save a copy", and calendars on the web. */
export function EventCalendar({ url, item }: EventCalendarProps) {
  const t = useTranslations('calendar');
  return (
    <section className="calendars" aria-labelledby="calendar">
      <h2 id="calendar">{t('heading')}</h2>
      <ul className="actions">
        <li>
          <a className="button" href={webcalAddress(url)}>
            {t('follow')}
          </a>
          <p>{t('followNote')}</p>
        </li>
        <li>
          <a className="button" href={url} download="">
            {t('copy')}
          </a>
          <p>{t('copyNote')}</p>
        </li>
      </ul>
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
