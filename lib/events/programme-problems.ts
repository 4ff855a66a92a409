import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { dayAfter, dayIn, daysOf, type When } from '#lib/core/when';
import { textIn } from './event.ts';
import type { Programme, Session } from './programme.ts';

function isTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

/** A session stands on a day of the event, begins on it, and may go on into the night after the last. */
function isOutside({ day, startsAt, endsAt }: Session, when: When): boolean {
  const { first, last } = daysOf(when);
  if (day < first || day > last) return true;
  if (startsAt !== null && dayIn(when.zone, new Date(startsAt)) !== day) return true;
  return endsAt !== null && dayIn(when.zone, new Date(endsAt)) > dayAfter(last);
}

interface ProblemsSeen {
  /** When the event takes place, perhaps not the same in every language; empty where it is not known. */
  whens: readonly When[];
  /** In which sessions are named. */
  language: Language;
}

function problemsOf(
  session: Session,
  roomIds: ReadonlySet<string>,
  { whens, language }: ProblemsSeen,
): Problem[] {
  const { id, startsAt, endsAt, roomId, people } = session;
  const title = textIn(session.title, language);
  const at = (field: string) => ({
    field: `sessions.${id}.${field}`,
    params: { session: title?.text ?? id },
  });
  const problems: Problem[] = [];
  if (!title) problems.push(invalid('sessionTitleNeeded', at('title')));
  if (endsAt && !startsAt) problems.push(invalid('sessionStartNeeded', at('startsAt')));
  if (startsAt && endsAt && new Date(endsAt) <= new Date(startsAt))
    problems.push(invalid('sessionEndsBeforeStart', at('endsAt')));
  if (isTwice(people.map(({ personId }) => personId)))
    problems.push(invalid('personTwiceInSession', at('people')));
  if (roomId && !roomIds.has(roomId)) problems.push(invalid('roomMissing', at('roomId')));
  if (whens.some((when) => isOutside(session, when)))
    problems.push(invalid('sessionOutsideEvent', at('day')));
  return problems;
}

/** What keeps a programme from being released. Pure. */
export function programmeProblems(programme: Programme, seen: ProblemsSeen): Problem[] {
  const { rooms, sessions } = programme;
  const roomIds = new Set(rooms.map(({ id }) => id));
  return [
    ...(sessions.length === 0 ? [invalid('sessionNeeded', { field: 'sessions' })] : []),
    ...(isTwice(sessions.map(({ id }) => id)) ? [invalid('notUnderstood', { field: 'sessions' })] : []),
    ...(isTwice(rooms.map(({ id }) => id)) ? [invalid('notUnderstood', { field: 'rooms' })] : []),
    ...(rooms.some(({ name }) => !textIn(name, seen.language))
      ? [invalid('roomNameNeeded', { field: 'rooms' })]
      : []),
    ...sessions.flatMap((session) => problemsOf(session, roomIds, seen)),
  ];
}

/** Whether a programme has sessions outside of the days of its event. Pure. */
export function isOutsideEvent({ sessions }: Programme, when: When): boolean {
  return sessions.some((session) => isOutside(session, when));
}
