import { useLocale, useTranslations } from 'next-intl';
import type { EventCard as EventCardView } from '#lib/events/event-view';
import { EventCard } from './event-card.tsx';

/** The event that takes place next, or does now. */
export function NextEvent({ event }: { event: EventCardView }) {
  const t = useTranslations('front');
  const locale = useLocale();
  return (
    <section aria-labelledby="next-event">
      <div className="head">
        <h2 id="next-event">{event.phase === 'during' ? t('eventNow') : t('nextEvent')}</h2>
        <a href={`/${locale}/events`}>{t('allEvents')}</a>
      </div>
      <EventCard card={event} heading="h3" />
    </section>
  );
}
