import { useLocale, useTranslations } from 'next-intl';
import type { PersonSession } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { momentInWords } from '#lib/i18n/when-in-words';

/** The sessions of a person at events, the latest first. */
export function PersonSessions({ sessions }: { sessions: PersonSession[] }) {
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
