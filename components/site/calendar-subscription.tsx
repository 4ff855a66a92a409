import { useTranslations } from 'next-intl';
import { webcalAddress } from './calendar-links.ts';

/** Leads to the calendar of all events in this language. */
export function CalendarSubscription({ url }: { url: string }) {
  const t = useTranslations('eventLists');
  return (
    <section className="links calendars" aria-labelledby="calendar">
      <h2 id="calendar">{t('subscribe')}</h2>
      <p>{t('subscribeNote')}</p>
      <ul>
        <li>
          <a href={webcalAddress(url)}>{t('subscribeLink')}</a>
        </li>
      </ul>
      <p>
        <span className="select-all">{url}</span>
      </p>
    </section>
  );
}
