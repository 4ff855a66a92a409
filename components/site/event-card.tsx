import { useLocale, useTranslations } from 'next-intl';
import { daysOf } from '#lib/core/when';
import type { EventCard as EventCardView } from '#lib/events/event-view';
import { formatInZone } from '#lib/i18n/dates';
import { EarlierTimeOrPlace } from './earlier-time-or-place.tsx';
import { EventMark } from './event-mark.tsx';
import { EventTime } from './event-time.tsx';

/** An event in a list, with its first day in large figures. */
export function EventCard({ card, heading: Heading }: { card: EventCardView; heading: 'h2' | 'h3' }) {
  const t = useTranslations('eventLists');
  const event = useTranslations('event');
  const locale = useLocale();
  const { when, phase, place } = card;
  const before = card.earlier.at(-1);
  const first = new Date(daysOf(when).first);
  return (
    <article className="card bare happening">
      <p className="day" aria-hidden="true">
        <strong>{formatInZone(locale, { day: 'numeric' }, first, 'UTC')}</strong>{' '}
        <span>{formatInZone(locale, { month: 'short' }, first, 'UTC')}</span>
      </p>
      <div>
        <p className="kicker">
          <EventMark event={card} />
        </p>
        <Heading>
          <a href={card.path}>{card.title}</a>
        </Heading>
        <p className="facts">
          {phase === 'off' ? (
            <s>
              <EventTime when={when} />
            </s>
          ) : (
            <EventTime when={when} />
          )}
          {place ? <span lang={place.name.language}>{place.name.text}</span> : null}
          {card.isOnline ? <span>{t('online')}</span> : null}
        </p>
        {card.statusReason ? (
          <p className="facts" lang={card.statusReason.language}>
            {event('reason', { reason: card.statusReason.text })}
          </p>
        ) : null}
        {before && (phase === 'before' || phase === 'during') ? (
          <p className="facts">
            <EarlierTimeOrPlace earlier={before} />
          </p>
        ) : null}
        <p className="summary">{card.summary}</p>
      </div>
    </article>
  );
}
