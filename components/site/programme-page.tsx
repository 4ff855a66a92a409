import { useLocale, useTranslations } from 'next-intl';
import { isLanguage } from '#lib/core/languages';
import type { EventPage, ProgrammeChoice, ProgrammeView, SessionPerson } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';
import { momentInWords } from '#lib/i18n/when-in-words';
import { webcalAddress } from './calendar-links.ts';
import { ProgrammeDays } from './programme-days.tsx';
import { ProgrammeHead } from './programme-head.tsx';
import { ProgrammeNotice } from './programme-notice.tsx';

interface ProgrammePageProps {
  event: EventPage;
  programme: ProgrammeView;
  changesPath: string;
  textPath: string;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
}

/** The programme of an event by day, room and language. */
export function ProgrammePage({ event, programme, changesPath, textPath, siteUrl }: ProgrammePageProps) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { number, releasedAt } = programme.release;
  const { zone } = event.when;
  const isToCome = event.phase === 'before' || event.phase === 'during';
  return (
    <div className="page programme">
      <ProgrammeHead event={event} />
      <ProgrammeNotice event={event} programme={programme} />
      <Filters filters={programme.filters} />
      <ProgrammeDays {...{ programme, zone }} now={event.now} level={2} isWhole hasCalendars={isToCome} />
      {isToCome ? <PeopleCalendars {...{ programme, siteUrl }} /> : null}
      <p className="facts released">
        <span>{t('released', { number, moment: momentInWords(releasedAt, zone, locale) })}</span>
        <span>
          <a href={changesPath}>{t('changes')}</a>
        </span>
        <span>
          <a href={textPath}>{t('text')}</a>
        </span>
      </p>
    </div>
  );
}

const headings = { days: 'allDays', rooms: 'allRooms', languages: 'allLanguages' } as const;

function Filters({ filters }: Pick<ProgrammeView, 'filters'>) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const nameOf = (kind: keyof typeof headings, { value, name }: ProgrammeChoice): string => {
    if (value === null) return t(headings[kind]);
    if (kind === 'days') return formatPartialDate(name, locale);
    return kind === 'languages' && isLanguage(name) ? t(`language.${name}`) : name;
  };
  return (['days', 'rooms', 'languages'] as const).map((kind) =>
    filters[kind].length > 0 ? (
      <nav key={kind} className="links choice" aria-label={t(kind)}>
        <ul>
          {filters[kind].map((choice) => (
            <li key={choice.path}>
              <a href={choice.path} aria-current={choice.isChosen ? 'true' : undefined}>
                {nameOf(kind, choice)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    ) : null,
  );
}

/** Each person once, with all their sessions as a calendar. */
function PeopleCalendars({ programme, siteUrl }: Pick<ProgrammePageProps, 'programme' | 'siteUrl'>) {
  const t = useTranslations('calendar');
  const people = new Map<string, SessionPerson>();
  for (const { sessions } of programme.days)
    for (const session of sessions) for (const person of session.people) people.set(person.personId, person);
  if (people.size === 0) return null;
  return (
    <section className="calendars own" aria-labelledby="people-calendars">
      <h2 id="people-calendars">{t('follow')}</h2>
      <ul>
        {[...people.values()].map(({ personId, name, calendarPath }) => (
          <li key={personId}>
            <a href={webcalAddress(`${siteUrl}${calendarPath}`)}>{t('person', { name })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
