import { useTranslations } from 'next-intl';
import type { EventLink, EventList } from '#lib/events/event-view';
import { CalendarSubscription } from './calendar-subscription.tsx';
import { EventCard } from './event-card.tsx';

interface EventListPageProps {
  heading: string;
  intro: string;
  list: EventList;
  scope: 'upcoming' | 'past';
  /** The other scope of the same list; null where it is empty. */
  otherPath: string | null;
  /** The first page of the same list; null on that page itself. */
  firstPath: string | null;
  /** The month view; null where there is no event. */
  month: EventLink | null;
  /** The calendar of all events, absolute. */
  calendarUrl: string;
}

/** Upcoming or past events, of all, of a place or of a topic. */
export function EventListPage(props: EventListPageProps) {
  const { heading, intro, list, scope, otherPath, firstPath, month, calendarUrl } = props;
  const t = useTranslations('eventLists');
  const { furtherPath } = list;
  return (
    <div className="page">
      <header>
        <h1>{heading}</h1>
        <p className="intro">{intro}</p>
      </header>
      <div className="split">
        <div className="list">
          {list.cards.length > 0 ? (
            list.cards.map((card) => <EventCard key={card.itemId} card={card} heading="h2" />)
          ) : (
            <p className="empty">{t(scope === 'past' ? 'pastEmpty' : 'upcomingEmpty')}</p>
          )}
          <nav className="pager" aria-label={t('pages')}>
            {firstPath ? <PagerLink path={firstPath} text={t('first')} /> : null}
            {furtherPath ? (
              <PagerLink path={furtherPath} text={t(scope === 'past' ? 'earlier' : 'further')} />
            ) : null}
            {otherPath ? (
              <PagerLink path={otherPath} text={t(scope === 'past' ? 'upcoming' : 'past')} />
            ) : null}
            {month ? <PagerLink path={month.path} text={t('months')} /> : null}
          </nav>
        </div>
        <CalendarSubscription url={calendarUrl} />
      </div>
    </div>
  );
}

function PagerLink({ path, text }: { path: string; text: string }) {
  return (
    <a className="button" href={path}>
      {text}
    </a>
  );
}
