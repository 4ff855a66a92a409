import { isSameJson } from '#lib/core/same-json';
import type { Programme, Session } from '#lib/events/programme';
import { sessionsOn } from './programme-edits.ts';

/** One of two programmes that are put together. */
export type Side = 'ours' | 'theirs';

const idsOn = (programme: Programme, day: string): string[] => sessionsOn(programme, day).map(({ id }) => id);

const daysOf = ({ sessions }: Programme): string[] => sessions.map(({ day }) => day);

/** Days on which the sessions that two programmes share stand in another order. `base`: see programmeDifferences. */
export function differencesOfOrder(
  base: Programme | null,
  ours: Programme,
  theirs: Programme,
): { day: string; ours: string[]; theirs: string[]; proposed: Side }[] {
  return [...new Set(daysOf(ours))].sort().flatMap((day) => {
    const [mine, others] = [idsOn(ours, day), idsOn(theirs, day)];
    const ourOrder = mine.filter((id) => others.includes(id));
    const theirOrder = others.filter((id) => mine.includes(id));
    if (isSameJson(ourOrder, theirOrder)) return [];
    const before = base && idsOn(base, day);
    const isOurs =
      before !== null &&
      !isSameJson(
        ourOrder.filter((id) => before.includes(id)),
        before.filter((id) => ourOrder.includes(id)),
      );
    return [{ day, ours: ourOrder, theirs: theirOrder, proposed: isOurs ? 'ours' : 'theirs' }];
  });
}

/** The ids of one list, those that only another has behind the one that they follow there. */
function interleaved(lead: readonly string[], other: readonly string[]): string[] {
  const order = [...lead];
  other.forEach((id, position) => {
    if (order.includes(id)) return;
    const before = other[position - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

/** The sessions that `sessionOf` leaves of two programmes, day by day in the order of the side that `sideOf` names. */
export function orderTogether(
  ours: Programme,
  theirs: Programme,
  sessionOf: (id: string) => Session | null,
  sideOf: (day: string) => Side,
): Session[] {
  const days = [...new Set([...daysOf(ours), ...daysOf(theirs)])].sort();
  return days.flatMap((day) => {
    const [mine, others] = [idsOn(ours, day), idsOn(theirs, day)];
    const order = sideOf(day) === 'ours' ? interleaved(mine, others) : interleaved(others, mine);
    return order.flatMap((id) => {
      const session = sessionOf(id);
      return session?.day === day ? [session] : [];
    });
  });
}
