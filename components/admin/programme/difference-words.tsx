import { useLocale, useTranslations } from 'next-intl';
import { type Texts, textIn } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import { localeNames } from '#lib/i18n/locales';
import type { KnownNames } from '../editor/known-names.ts';
import { useDayName } from './day-names.ts';
import type { Side } from './merge-order.ts';
import type { ProgrammeDifference } from './merge-programmes.ts';
import { typedTimesOf } from './session-times.ts';

/** Of what two programmes say different things. */
export function DifferenceName({ difference }: { difference: ProgrammeDifference }) {
  const t = useTranslations('programmeDesk');
  const locale = useLocale();
  const nameOfDay = useDayName();
  const { kind } = difference;
  if (kind === 'origin' || kind === 'note') return t(`facts.${kind}`);
  if (kind === 'order') return t('choice.order', { day: nameOfDay(difference.day) });
  if (kind === 'room') {
    const room = difference.ours ?? difference.theirs;
    return t('rooms.room', { name: (room && textIn(room.name, locale)?.text) ?? '–' });
  }
  const session = difference.ours ?? difference.theirs;
  return (session && textIn(session.title, locale)?.text) ?? t('row.untitled');
}

interface DifferenceWordsProps {
  difference: ProgrammeDifference;
  side: Side;
  /** Of that side. */
  programme: Programme;
  zone: string;
  known: KnownNames;
}

const inOneLine = (words: readonly string[]): string => words.filter((word) => word !== '').join(' · ');

const textsInOneLine = ({ ky, ru, en }: Texts): string => inOneLine([ky, ru, en]);

/** All that one side says of it, in one line, so that what differs can be seen. */
export function DifferenceWords({ difference, side, programme, zone, known }: DifferenceWordsProps) {
  const t = useTranslations('programmeDesk');
  const locale = useLocale();
  if (difference.kind === 'session') {
    const session = difference[side];
    return session ? <SessionWords {...{ session, programme, zone, known }} /> : t('choice.absent');
  }
  if (difference.kind === 'order') {
    const titles = new Map(programme.sessions.map(({ id, title }) => [id, textIn(title, locale)?.text]));
    return inOneLine(difference[side].map((id) => titles.get(id) ?? t('row.untitled')));
  }
  if (difference.kind === 'origin') return t(`facts.origins.${difference[side]}`);
  if (difference.kind === 'note') return textsInOneLine(difference[side]) || t('choice.empty');
  const room = difference[side];
  return room ? textsInOneLine(room.name) || t('session.namelessRoom') : t('choice.absent');
}

type SessionWordsProps = Omit<DifferenceWordsProps, 'difference' | 'side'> & { session: Session };

function SessionWords({ session, programme, zone, known }: SessionWordsProps) {
  const t = useTranslations('programmeDesk');
  const locale = useLocale();
  const nameOfDay = useDayName();
  const { start, end, endsNextDay } = typedTimesOf(session, zone);
  const { kind, title, abstract, people, spoken, interpreted, doNotRecord, day, roomId } = session;
  const room = programme.rooms.find(({ id }) => id === roomId);
  const listed = (label: string, list: readonly string[]): string =>
    list.length > 0 ? `${label}: ${list.join(', ')}` : '';
  const namesOf = (list: Session['spoken']) => list.map((language) => localeNames[language]);
  const named = people.map(({ personId, role }) => {
    const name = known.person(personId)?.name ?? t('people.unknown');
    return `${name} (${t(`people.role.${role}`)})`;
  });
  return inOneLine([
    kind === 'break' ? t('row.break') : '',
    nameOfDay(day),
    start ? `${start}–${end || '?'}` : t('row.noHour'),
    endsNextDay ? t('session.endsNextDay') : '',
    room ? (textIn(room.name, locale)?.text ?? t('session.namelessRoom')) : t('session.noRoom'),
    textsInOneLine(title),
    textsInOneLine(abstract),
    listed(t('people.heading'), named),
    listed(t('session.spoken'), namesOf(spoken)),
    listed(t('session.interpreted'), namesOf(interpreted)),
    doNotRecord ? t('session.doNotRecord') : '',
  ]);
}
