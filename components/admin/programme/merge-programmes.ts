import { isSameJson } from '#lib/core/same-json';
import type { Programme, Session } from '#lib/events/programme';

/** A session of which two programmes say different things; null where it is not there. */
export interface SessionDifference {
  id: string;
  ours: Session | null;
  theirs: Session | null;
  /** Whose is taken unless somebody chooses: whoever changed it since both were one. */
  proposed: Side;
}

export type Side = 'ours' | 'theirs';
export type Choices = Record<string, Side>;

const byId = ({ sessions }: Programme): Map<string, Session> =>
  new Map(sessions.map((session) => [session.id, session]));

/** Whose value is the newer one; ours where both changed it, or where nobody knows what it was before. */
function newer(base: unknown, ours: unknown, theirs: unknown): Side {
  return base !== undefined && isSameJson(base, ours) && !isSameJson(base, theirs) ? 'theirs' : 'ours';
}

/** In which sessions two programmes differ; `base` is what both were made of, null where that is not known. */
export function sessionDifferences(
  base: Programme | null,
  ours: Programme,
  theirs: Programme,
): SessionDifference[] {
  const [known, mine, others] = [base && byId(base), byId(ours), byId(theirs)];
  return [...new Set([...mine.keys(), ...others.keys()])].flatMap((id) => {
    const [our, their] = [mine.get(id) ?? null, others.get(id) ?? null];
    if (isSameJson(our, their)) return [];
    const before = known ? (known.get(id) ?? null) : undefined;
    // Without a programme that both were made of, a session that only one has is kept.
    const proposed = before === undefined && !our ? 'theirs' : newer(before, our, their);
    return [{ id, ours: our, theirs: their, proposed }];
  });
}

/** Rooms of both; one that only one side took away stays, because a session may be in it. */
function mergedRooms(base: Programme | null, ours: Programme, theirs: Programme): Programme['rooms'] {
  const [mine, others] = [ours.rooms, theirs.rooms].map(
    (rooms) => new Map(rooms.map((one) => [one.id, one])),
  );
  const known = base && new Map(base.rooms.map((one) => [one.id, one]));
  return [...new Set([...(mine?.keys() ?? []), ...(others?.keys() ?? [])])].flatMap((id) => {
    const [our, their] = [mine?.get(id), others?.get(id)];
    if (!our || !their) return our ?? their ?? [];
    return newer(known?.get(id), our, their) === 'ours' ? our : their;
  });
}

/** Two programmes put together: of each session what was chosen, in our order, theirs behind the one that they follow. */
export function mergedProgramme(
  base: Programme | null,
  ours: Programme,
  theirs: Programme,
  choices: Choices,
): Programme {
  const [mine, others] = [byId(ours), byId(theirs)];
  const proposals = new Map(sessionDifferences(base, ours, theirs).map(({ id, proposed }) => [id, proposed]));
  const order = ours.sessions.map(({ id }) => id);
  theirs.sessions.forEach(({ id }, position) => {
    if (mine.has(id)) return;
    const before = theirs.sessions[position - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  const sideOf = (id: string): Side => choices[id] ?? proposals.get(id) ?? 'ours';
  const sessions = order.flatMap((id) => (sideOf(id) === 'ours' ? mine : others).get(id) ?? []);
  const part = <Name extends 'origin' | 'note'>(name: Name): Programme[Name] =>
    (newer(base?.[name], ours[name], theirs[name]) === 'ours' ? ours : theirs)[name];
  return { origin: part('origin'), note: part('note'), rooms: mergedRooms(base, ours, theirs), sessions };
}
