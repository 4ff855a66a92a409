import { useLocale, useTranslations } from 'next-intl';
import type { PersonSession } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { momentInWords } from '#lib/i18n/when-in-words';
import { CalendarActions } from './calendar-actions.tsx';

interface PersonSessionsProps {
  /** At events, the latest first. */
  sessions: PersonSession[];
  /** How many there are beside. */
  earlier: number;
  /** All of them as a calendar, absolute. */
  calendarUrl: string;
}

/** What a person does and did at events, and how to follow it. */
export function PersonSessions({ sessions, earlier, calendarUrl }: PersonSessionsProps) {
  const t = useTranslations('person');
  if (sessions.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <ul>
        {sessions.map((session) => (
          <li key={session.key}>
            <Session session={session} />
          </li>
        ))}
      </ul>
      {earlier > 0 ? (
        <p>
          <a href={calendarUrl}>{t('earlierSessions', { count: earlier })}</a>
        </p>
      ) : null}
      <details className="calendars">
        <summary>{t('calendar')}</summary>
        <CalendarActions url={calendarUrl} />
      </details>
    </section>
  );
}

function Session({
  session: { title, path, day, startsAt, zone, event, roles },
}: {
  session: PersonSession;
}) {
  const role = useTranslations('programme.role');
  const status = useTranslations('eventStatus');
  const locale = useLocale();
  const words = startsAt ? momentInWords(startsAt, zone, locale) : formatPartialDate(day, locale);
  return (
    <>
      <a href={path} lang={title.language}>
        {title.text}
      </a>{' '}
      ({roles.map((one) => role(one)).join(', ')})
      <small>
        {event.isOff ? <s>{words}</s> : <time dateTime={startsAt ?? day}>{words}</time>}
        {event.isOff ? `, ${status(event.status)}` : null} · <a href={event.path}>{event.name}</a>
      </small>
    </>
  );
}
