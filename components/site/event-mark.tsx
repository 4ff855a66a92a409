import { useTranslations } from 'next-intl';
import type { EventFacts } from '#lib/events/event-view';

/** How an event stands: planned, confirmed, postponed, moved, cancelled, on now or over. */
export function EventMark({ event }: { event: Pick<EventFacts, 'phase' | 'status'> }) {
  const t = useTranslations('eventStatus');
  const { phase, status } = event;
  if (phase === 'during') return <span className="mark now">{t('now')}</span>;
  if (phase === 'after') return <span className="mark">{t('over')}</span>;
  return <span className={`mark ${status}`}>{t(status)}</span>;
}
