import { useLocale, useTranslations } from 'next-intl';
import { RichDocument } from '#components/shared/rich-document';
import type { SessionView } from '#lib/events/event-view';
import { timeInWords } from '#lib/i18n/when-in-words';

interface SessionItemProps {
  session: SessionView;
  /** The zone of the event, by whose clock hours are told. */
  zone: string;
  heading: 'h3' | 'h4';
  /** Whether its abstract stands with it. */
  isWhole?: boolean;
  hasCalendar?: boolean;
  /** Whether it is on at this moment. */
  isNow?: boolean;
  /** Whether links lead to it: once a page. */
  isNamed?: boolean;
}

/** One session of a programme, or a break. */
export function SessionItem(props: SessionItemProps) {
  const { session, zone, heading: Heading, isWhole = false, hasCalendar = false } = props;
  const { isNow = false, isNamed = true } = props;
  const t = useTranslations('programme');
  const status = useTranslations('eventStatus');
  const { id, title, kind, room, abstract, materials, doNotRecord } = session;
  return (
    <li id={isNamed ? `s-${id}` : undefined} className={session.startsAt ? kind : 'timeless'}>
      <SessionTime session={session} zone={zone} />
      <div>
        {isNow ? (
          <p className="kicker">
            <span className="mark now">{status('now')}</span>
          </p>
        ) : null}
        <Heading lang={title.language}>{title.text}</Heading>
        {room ? (
          <p className="facts" lang={room.name.language}>
            {room.name.text}
          </p>
        ) : null}
        <SessionPeople session={session} />
        {kind === 'session' ? <SessionLanguages session={session} /> : null}
        {doNotRecord ? <p className="facts">{t('doNotRecord')}</p> : null}
        {isWhole && abstract ? <p lang={abstract.language}>{abstract.text}</p> : null}
        {materials.map((document) => (
          <RichDocument key={document.href} document={document} />
        ))}
        {hasCalendar && kind === 'session' ? <SessionCalendar session={session} /> : null}
      </div>
    </li>
  );
}

function SessionTime({ session: { startsAt, endsAt }, zone }: Pick<SessionItemProps, 'session' | 'zone'>) {
  const t = useTranslations('programme');
  const locale = useLocale();
  if (!startsAt) return <p className="hour sr-only">{t('noHour')}</p>;
  return (
    <p className="hour">
      <time dateTime={startsAt}>{timeInWords(startsAt, zone, locale)}</time>
      {endsAt ? (
        <>
          –<time dateTime={endsAt}>{timeInWords(endsAt, zone, locale)}</time>
        </>
      ) : null}
    </p>
  );
}

function SessionPeople({ session: { people } }: Pick<SessionItemProps, 'session'>) {
  const t = useTranslations('programme');
  if (people.length === 0) return null;
  return (
    <ul className="people">
      {people.map(({ personId, name, path, post, role }) => (
        <li key={personId}>
          <strong>
            <a href={path}>{name}</a>
          </strong>
          {post ? `, ${post}` : null} <small>{t(`role.${role}`)}</small>
        </li>
      ))}
    </ul>
  );
}

function SessionLanguages({ session: { spoken, interpreted } }: Pick<SessionItemProps, 'session'>) {
  const t = useTranslations('programme');
  const named = (languages: typeof spoken): string =>
    languages.map((language) => t(`language.${language}`)).join(', ');
  if (spoken.length === 0 && interpreted.length === 0) return null;
  return (
    <p className="facts">
      {spoken.length > 0 ? <span>{t('spoken', { languages: named(spoken) })}</span> : null}{' '}
      {interpreted.length > 0 ? <span>{t('interpreted', { languages: named(interpreted) })}</span> : null}
    </p>
  );
}

function SessionCalendar({ session: { calendarPath, title } }: Pick<SessionItemProps, 'session'>) {
  const t = useTranslations('calendar');
  return (
    <p className="facts to-calendar">
      <a href={calendarPath}>
        {t('session')}
        <span className="sr-only">: {title.text}</span>
      </a>
    </p>
  );
}
