import { useTranslations } from 'next-intl';
import type { EventCard } from '#lib/events/event-view';
import { EventTime } from './event-time.tsx';

interface OrganisedEventsProps {
  upcoming: EventCard[];
  past: EventCard[];
}

/** What an organisation organises: what comes first, then what is over. */
export function OrganisedEvents({ upcoming, past }: OrganisedEventsProps) {
  const t = useTranslations('organisation');
  return (
    <>
      <Events id="upcoming" heading={t('upcoming')} cards={upcoming} />
      <Events id="past" heading={t('past')} cards={past} />
    </>
  );
}

function Events({ id, heading, cards }: { id: string; heading: string; cards: EventCard[] }) {
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
    </section>
  );
}
