import { isSameJson } from '#lib/core/same-json';
import type { Programme, Session } from '#lib/events/programme';
import { differencesOfOrder, orderTogether, type Side } from './merge-order.ts';

/** What two programmes say of one thing; null where the thing is not there. */
interface Sides<Value> {
  ours: Value;
  theirs: Value;
}

type Differing =
  | ({ kind: 'note' } & Sides<Programme['note']>)
  | ({ kind: 'origin' } & Sides<Programme['origin']>)
  | ({ kind: 'room'; id: string } & Sides<Programme['rooms'][number] | null>)
  | ({ kind: 'session'; id: string } & Sides<Session | null>)
  /** Of one day: the ids of the sessions that both have on it. */
  | ({ kind: 'order'; day: string } & Sides<string[]>);

/** Something of which two programmes say different things. */
export type ProgrammeDifference = Differing & {
  /** Names it among the others, and in the page. */
  key: string;
  /** Whose is taken unless somebody chooses: whoever changed it since both were one. */
  proposed: Side;
};

/** By the key of a difference. */
export type Choices = Record<string, Side>;

/**
 * Whose value is taken unless somebody chooses: of whoever changed it alone, ours where both did. Where nobody knows what
 * both were made of, what was saved last stays, and what only one side has is kept.
 */
function proposedSide(base: unknown, ours: unknown, theirs: unknown): Side {
  if (base === undefined) return theirs === null ? 'ours' : 'theirs';
  return isSameJson(base, ours) && !isSameJson(base, theirs) ? 'theirs' : 'ours';
}

interface Named {
  id: string;
}

const byId = <One extends Named>(list: readonly One[]): Map<string, One> =>
  new Map(list.map((one) => [one.id, one]));

/** What differs between two lists, by their ids. */
function differencesOf<One extends Named>(
  base: readonly One[] | undefined,
  ours: readonly One[],
  theirs: readonly One[],
): (Sides<One | null> & { id: string; proposed: Side })[] {
  const [known, mine, others] = [base && byId(base), byId(ours), byId(theirs)];
  return [...new Set([...mine.keys(), ...others.keys()])].flatMap((id) => {
    const [our, their] = [mine.get(id) ?? null, others.get(id) ?? null];
    if (isSameJson(our, their)) return [];
    const before = known ? (known.get(id) ?? null) : undefined;
    return [{ id, ours: our, theirs: their, proposed: proposedSide(before, our, their) }];
  });
}

/** In what two programmes differ; `base` is what both were made of, null where that is not known. */
export function programmeDifferences(
  base: Programme | null,
  ours: Programme,
  theirs: Programme,
): ProgrammeDifference[] {
  const found: ProgrammeDifference[] = [];
  const propose = (name: 'note' | 'origin') => ({
    key: name,
    proposed: proposedSide(base?.[name], ours[name], theirs[name]),
  });
  if (ours.origin !== theirs.origin)
    found.push({ kind: 'origin', ours: ours.origin, theirs: theirs.origin, ...propose('origin') });
  if (!isSameJson(ours.note, theirs.note))
    found.push({ kind: 'note', ours: ours.note, theirs: theirs.note, ...propose('note') });
  for (const one of differencesOf(base?.rooms, ours.rooms, theirs.rooms))
    found.push({ kind: 'room', key: `room-${one.id}`, ...one });
  for (const one of differencesOf(base?.sessions, ours.sessions, theirs.sessions))
    found.push({ kind: 'session', key: `session-${one.id}`, ...one });
  for (const one of differencesOfOrder(base, ours, theirs))
    found.push({ kind: 'order', key: `order-${one.day}`, ...one });
  return found;
}

/** Two programmes put together: of everything in which they differ what was chosen, else what is proposed. */
export function mergedProgramme(
  base: Programme | null,
  ours: Programme,
  theirs: Programme,
  choices: Choices,
): Programme {
  const taken = new Map(
    programmeDifferences(base, ours, theirs).map(({ key, proposed }) => [key, choices[key] ?? proposed]),
  );
  const sideOf = (key: string): Programme => (taken.get(key) === 'theirs' ? theirs : ours);
  const merge = <One extends Named>(kind: 'room' | 'session', listOf: (programme: Programme) => One[]) => {
    const lists = new Map([ours, theirs].map((one) => [one, byId(listOf(one))]));
    return (id: string): One | null => lists.get(sideOf(`${kind}-${id}`))?.get(id) ?? null;
  };
  const sessionOf = merge('session', ({ sessions }) => sessions);
  const sessions = orderTogether(ours, theirs, sessionOf, (day) => taken.get(`order-${day}`) ?? 'ours');
  const roomOf = merge('room', (one) => one.rooms);
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const known = byId([...theirs.rooms, ...ours.rooms]);
  const rooms = [...byId([...ours.rooms, ...theirs.rooms]).keys()].flatMap(
    // A room that somebody took out stays where a session that was chosen is in it.
    (id) => roomOf(id) ?? (used.has(id) ? (known.get(id) ?? []) : []),
  );
  return { origin: sideOf('origin').origin, note: sideOf('note').note, rooms, sessions };
}
