import { useTranslations } from 'next-intl';
import type { EventPage } from '#lib/events/event-view';

/** The events of a series before and after this one. */
export function EventSeries({ event: { previousEvent, nextEvent } }: { event: EventPage }) {
  const t = useTranslations('event');
  if (!previousEvent && !nextEvent) return null;
  return (
    <nav className="series" aria-labelledby="series">
      <h2 id="series">{t('series')}</h2>
      {previousEvent ? (
        <p>
          {t.rich('previous', {
            name: previousEvent.name,
            a: (words) => (
              <a href={previousEvent.path} rel="prev">
                {words}
              </a>
            ),
          })}
        </p>
      ) : null}
      {nextEvent ? (
        <p>
          {t.rich('nextEvent', {
            name: nextEvent.name,
            a: (words) => (
              <a href={nextEvent.path} rel="next">
                {words}
              </a>
            ),
          })}
        </p>
      ) : null}
    </nav>
  );
}
