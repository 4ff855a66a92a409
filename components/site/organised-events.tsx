import { useTranslations } from 'next-intl';
import type { EventCard, OrganisedEvents as OrganisedEventsView } from '#lib/events/event-view';
import { EventTime } from './event-time.tsx';

/** What an organisation organises: what comes first, then what is over. */
export function OrganisedEvents(events: OrganisedEventsView) {
  const t = useTranslations('organisation');
  const { upcoming, past, allUpcomingPath, allPastPath } = events;
  return (
    <>
      <Events id="upcoming" heading={t('upcoming')} cards={upcoming} allPath={allUpcomingPath} />
      <Events id="past" heading={t('past')} cards={past} allPath={allPastPath} />
    </>
  );
}

interface EventsProps {
  id: string;
  heading: string;
  cards: EventCard[];
  allPath: string | null;
}

function Events({ id, heading, cards, allPath }: EventsProps) {
  const t = useTranslations('organisation');
  const status = useTranslations('eventStatus');
  if (cards.length === 0) return null;
  return (
    <section className="archive" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.itemId}>
            <a href={card.path}>
              {card.title}
              <small>
                <EventTime when={card.when} />
                {card.phase === 'off' ? `, ${status(card.status)}` : null}
              </small>
            </a>
          </li>
        ))}
      </ul>
      {allPath ? (
        <p>
          <a className="button" href={allPath}>
            {t('all')}
          </a>
        </p>
      ) : null}
    </section>
  );
}
