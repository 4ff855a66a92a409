import { useTranslations } from 'next-intl';
import type { EventPage } from '#lib/events/event-view';
import { ProgrammeDays } from './programme-days.tsx';
import { ProgrammeNotice } from './programme-notice.tsx';
import { ProgrammeRevised } from './programme-revised.tsx';

/** A programme with more sessions has a page of its own, and its event's page leads there. */
const mostOnPage = 12;

/** The programme on the page of its event. */
export function EventProgramme({ event, path }: { event: EventPage; path: string }) {
  const t = useTranslations('event');
  const { programme, revised, when } = event;
  if (revised) {
    return (
      <section className="programme" aria-labelledby="programme">
        <h2 id="programme">{t('programme')}</h2>
        <ProgrammeRevised revised={revised} zone={when.zone} />
      </section>
    );
  }
  if (!programme) return null;
  const count = programme.days.reduce((sum, { sessions }) => sum + sessions.length, 0);
  return (
    <section className="programme" aria-labelledby="programme">
      <h2 id="programme">{t('programme')}</h2>
      <ProgrammeNotice event={event} programme={programme} />
      {count <= mostOnPage ? (
        <ProgrammeDays {...{ programme }} now={event.now} zone={when.zone} level={3} />
      ) : null}
      <p>
        <a className="button" href={path}>
          {t('wholeProgramme')}
        </a>
      </p>
    </section>
  );
}
