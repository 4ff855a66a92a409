import { useTranslations } from 'next-intl';
import type { EventPage, ProgrammeRevision } from '#lib/events/event-view';
import { ProgrammeHead } from './programme-head.tsx';
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
      <ProgrammeHead event={event} />
      <ProgrammeRevised revised={revised} zone={event.when.zone} />
      <p>
        <a href={changesPath}>{t('changes')}</a>
      </p>
    </div>
  );
}
