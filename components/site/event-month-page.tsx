import { useLocale, useTranslations } from 'next-intl';
import { daysOf } from '#lib/core/when';
import type { EventCard as EventCardView, EventLink } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { EventCard } from './event-card.tsx';

interface EventMonthPageProps {
  heading: string;
  cards: EventCardView[];
  previous: EventLink | null;
  next: EventLink | null;
  listPath: string;
}

/** The events of a month by the day on which they begin. */
export function EventMonthPage({ heading, cards, previous, next, listPath }: EventMonthPageProps) {
  const t = useTranslations('eventLists');
  const locale = useLocale();
  const days = [...new Set(cards.map(({ when }) => daysOf(when).first))];
  return (
    <div className="page">
      <header>
        <h1>{heading}</h1>
        <p className="intro">{t('monthIntro')}</p>
      </header>
      <div className="list">
        {days.length === 0 ? <p>{t('monthEmpty')}</p> : null}
        {days.map((day) => (
          <section key={day} aria-labelledby={`d-${day}`}>
            <h2 id={`d-${day}`} className="weekday">
              {formatPartialDate(day, locale)}
            </h2>
            {cards
              .filter(({ when }) => daysOf(when).first === day)
              .map((card) => (
                <EventCard key={card.itemId} card={card} heading="h3" />
              ))}
          </section>
        ))}
        <nav className="pager" aria-label={t('months')}>
          {[previous, next].map((month) =>
            month ? (
              <a key={month.path} className="button" href={month.path}>
                {formatPartialDate(month.name, locale)}
              </a>
            ) : null,
          )}
          <a className="button" href={listPath}>
            {t('upcoming')}
          </a>
        </nav>
      </div>
    </div>
  );
}
