import { useTranslations } from 'next-intl';
import type { EventPage, ProgrammeRevision } from '#lib/events/event-view';
import { EventNotices } from './event-notices.tsx';
import { EventTime } from './event-time.tsx';
import { ProgrammeRevised } from './programme-revised.tsx';

interface RevisedProgrammePageProps {
  event: EventPage;
  revised: ProgrammeRevision;
  changesPath: string;
}

/** Stands where the programme stood, while it is being revised. */
export function RevisedProgrammePage({ event, revised, changesPath }: RevisedProgrammePageProps) {
  const t = useTranslations('programme');
  return (
    <div className="page programme">
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
      <ProgrammeRevised revised={revised} zone={event.when.zone} />
      <p>
        <a href={changesPath}>{t('changes')}</a>
      </p>
    </div>
  );
}
