import { useTranslations } from 'next-intl';
import type { EventPage } from '#lib/events/event-view';
import { EventNotices } from './event-notices.tsx';
import { EventTime } from './event-time.tsx';

/** What stands above a programme, and above the reason why there is none now. */
export function ProgrammeHead({ event }: { event: EventPage }) {
  const t = useTranslations('programme');
  return (
    <header>
      <p className="kicker">
        <a href={event.path}>{event.title}</a>
      </p>
      <h1>{t('heading')}</h1>
      <p className="intro">
        <EventTime when={event.when} isZoneTold />
      </p>
      <EventNotices event={event} />
    </header>
  );
}
