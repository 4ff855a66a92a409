import { useTranslations } from 'next-intl';
import { SafeLink } from '#components/shared/safe-link';
import type { EventPage, SessionView } from '#lib/events/event-view';
import { SessionItem } from './session-item.tsx';

/** What is on and what comes next, and the stream; nothing before and after the event. */
export function EventNow({ event }: { event: EventPage }) {
  const t = useTranslations('event');
  const { phase, now, next, streamUrl, programme } = event;
  const hasHours = programme?.days.some(({ sessions }) => sessions.some(({ startsAt }) => startsAt));
  if (phase !== 'during' || !(hasHours || streamUrl || now.length + next.length > 0)) return null;
  return (
    <section className="live" aria-labelledby="now">
      <h2 id="now">{t('now')}</h2>
      {streamUrl ? (
        <p>
          <SafeLink href={streamUrl}>{t('stream')}</SafeLink>
        </p>
      ) : null}
      {hasHours && now.length === 0 ? <p>{t('nothingNow')}</p> : null}
      <Sessions sessions={now} zone={event.when.zone} heading="h3" />
      {next.length > 0 ? <h3 className="next">{t('next')}</h3> : null}
      <Sessions sessions={next} zone={event.when.zone} heading="h4" />
    </section>
  );
}

interface SessionsProps {
  sessions: SessionView[];
  zone: string;
  heading: 'h3' | 'h4';
}

function Sessions({ sessions, zone, heading }: SessionsProps) {
  if (sessions.length === 0) return null;
  return (
    <ol className="sessions">
      {sessions.map((session) => (
        <SessionItem key={session.id} session={session} zone={zone} heading={heading} isNamed={false} />
      ))}
    </ol>
  );
}
