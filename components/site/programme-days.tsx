import { useLocale, useTranslations } from 'next-intl';
import type { ProgrammeView, SessionView } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { SessionItem } from './session-item.tsx';

interface ProgrammeDaysProps {
  programme: ProgrammeView;
  zone: string;
  /** Below which headings it stands. */
  level: 2 | 3;
  /** What is on at this moment. */
  now: readonly Pick<SessionView, 'id'>[];
  isWhole?: boolean;
  /** Whether each session can be taken into a calendar. */
  hasCalendars?: boolean;
}

/** The sessions of a programme by day; a day is named where there are several. */
export function ProgrammeDays(props: ProgrammeDaysProps) {
  const { programme, zone, level, now, isWhole = false, hasCalendars = false } = props;
  const t = useTranslations('programme');
  const locale = useLocale();
  const { days, note, origin } = programme;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {origin === 'report' ? <p className="intro">{t('reconstructed')}</p> : null}
      {note ? (
        <p className="intro" lang={note.language}>
          {note.text}
        </p>
      ) : null}
      {days.length === 0 ? <p>{t('nothingLeft')}</p> : null}
      {days.map(({ day, sessions }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Heading id={`day-${day}`} className="weekday">
            {formatPartialDate(day, locale)}
          </Heading>
          <ol className="sessions">
            {sessions.map((session) => (
              <SessionItem
                key={session.id}
                session={session}
                zone={zone}
                heading={level === 2 ? 'h3' : 'h4'}
                isNow={now.some(({ id }) => id === session.id)}
                isWhole={isWhole}
                hasCalendar={hasCalendars}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
