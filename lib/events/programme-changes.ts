import { isSameJson } from '#lib/core/same-json';
import type { Programme, Session } from './programme.ts';

/** In what respects a session is another than before. */
export const changedParts = [
  'time',
  'room',
  'title',
  'abstract',
  'people',
  'languages',
  'recording',
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** What became of a session from one release to the next. */
export type ProgrammeChange =
  | { kind: 'added'; after: Session }
  | { kind: 'removed'; before: Session }
  | { kind: 'changed'; before: Session; after: Session; parts: ChangedPart[] };

const partOf: Record<ChangedPart, (session: Session) => unknown> = {
  time: ({ day, startsAt, endsAt }) => [day, startsAt, endsAt],
  room: ({ roomId }) => roomId,
  title: ({ kind, title }) => [kind, title],
  abstract: ({ abstract }) => abstract,
  people: ({ people }) => people,
  languages: ({ spoken, interpreted }) => [spoken, interpreted],
  recording: ({ doNotRecord }) => doNotRecord,
};

function changedPartsOf(before: Session, after: Session): ChangedPart[] {
  return changedParts.filter((part) => !isSameJson(partOf[part](before), partOf[part](after)));
}

/** What changed from one programme to the next: sessions in the order of the new one, those that are gone last. Pure. */
export function programmeChanges(before: Programme, after: Programme): ProgrammeChange[] {
  const earlier = new Map(before.sessions.map((session) => [session.id, session]));
  const kept = new Set(after.sessions.map(({ id }) => id));
  const changes = after.sessions.flatMap((session): ProgrammeChange[] => {
    const known = earlier.get(session.id);
    if (!known) return [{ kind: 'added', after: session }];
    const parts = changedPartsOf(known, session);
    return parts.length > 0 ? [{ kind: 'changed', before: known, after: session, parts }] : [];
  });
  const removed = before.sessions.filter(({ id }) => !kept.has(id));
  return [...changes, ...removed.map((session): ProgrammeChange => ({ kind: 'removed', before: session }))];
}
