import { isSameJson } from '#lib/core/same-json';
import type { Texts } from './event.ts';
import type { Programme, Room, Session } from './programme.ts';

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

/** What became of a programme from one release to the next, beside its sessions. */
export type FactChange =
  | { kind: 'origin'; after: Programme['origin'] }
  | { kind: 'note'; before: Texts; after: Texts }
  | { kind: 'room'; before: Room; after: Room }
  /** Sessions of a day that stand in another order, at the hours of before. */
  | { kind: 'order'; day: string };

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

/** Sessions of a day that are in both programmes at the same hours, in the order of the one. */
function sameTimesOn(day: string, one: Programme, other: Programme): string[] {
  const known = new Map(other.sessions.map((session) => [session.id, partOf.time(session)]));
  return one.sessions.flatMap((session) =>
    session.day === day && isSameJson(known.get(session.id), partOf.time(session)) ? [session.id] : [],
  );
}

/** What changed from one programme to the next beside its sessions: origin, note, the rooms that are used, order. Pure. */
export function factChanges(before: Programme, after: Programme): FactChange[] {
  const changes: FactChange[] = [];
  if (before.origin !== after.origin) changes.push({ kind: 'origin', after: after.origin });
  if (!isSameJson(before.note, after.note))
    changes.push({ kind: 'note', before: before.note, after: after.note });
  const used = new Set(after.sessions.map(({ roomId }) => roomId));
  const known = new Map(before.rooms.map((room) => [room.id, room]));
  for (const room of after.rooms) {
    const earlier = known.get(room.id);
    if (used.has(room.id) && earlier && !isSameJson(earlier, room))
      changes.push({ kind: 'room', before: earlier, after: room });
  }
  for (const day of [...new Set(after.sessions.map((session) => session.day))].sort())
    if (!isSameJson(sameTimesOn(day, before, after), sameTimesOn(day, after, before)))
      changes.push({ kind: 'order', day });
  return changes;
}
