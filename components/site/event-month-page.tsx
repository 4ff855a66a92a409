import { useLocale, useTranslations } from 'next-intl';
import { type MonthDay, toMonthDays } from '#lib/core/month-days';
import type { EventCard as EventCardView, EventLink } from '#lib/events/event-view';
import { formatInZone, formatPartialDate } from '#lib/i18n/dates';
import { EventCard } from './event-card.tsx';
import { MonthGrid } from './month-grid.tsx';

const weekday: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};

interface EventMonthPageProps {
  heading: string;
  /** `2026-02`. */
  month: string;
  cards: EventCardView[];
  previous: EventLink | null;
  next: EventLink | null;
  listPath: string;
}

/** A month as a grid, and its events on every day on which they take place: whole where they begin. */
export function EventMonthPage({ heading, month, cards, previous, next, listPath }: EventMonthPageProps) {
  const t = useTranslations('eventLists');
  const locale = useLocale();
  const days = toMonthDays(month, cards).map((day) => ({
    ...day,
    goesOn: day.goesOn.filter(({ phase }) => phase !== 'off'),
  }));
  return (
    <div className="page">
      <header>
        <h1>{heading}</h1>
        <p className="intro">{t('monthIntro')}</p>
      </header>
      <div className="list">
        {cards.length === 0 ? <p>{t('monthEmpty')}</p> : null}
        <MonthGrid {...{ month, days }} />
        {days.map((day) => (
          <Day key={day.day} {...day} />
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

function Day({ day, begins, goesOn }: MonthDay<EventCardView>) {
  const t = useTranslations('eventLists');
  const locale = useLocale();
  if (begins.length + goesOn.length === 0) return null;
  return (
    <section aria-labelledby={`d-${day}`}>
      <h2 id={`d-${day}`} className="weekday">
        {formatInZone(locale, weekday, new Date(day), 'UTC')}
      </h2>
      {goesOn.map(({ itemId, path, title }) => (
        <p key={itemId} className="facts">
          {t.rich('goesOn', { title, a: (words) => <a href={path}>{words}</a> })}
        </p>
      ))}
      {begins.map((card) => (
        <EventCard key={card.itemId} card={card} heading="h3" />
      ))}
    </section>
  );
}
