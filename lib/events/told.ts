import { isSameJson } from '#lib/core/same-json';
import type { EventShared } from './event.ts';
import { isSamePlace } from './event-parts.ts';

/** What readers go by: whether an event takes place, when and where. */
export type Told = Pick<EventShared, 'status' | 'when' | 'place'>;

/** Whether two versions of an event tell readers the same of it. */
export function isToldAlike(one: Told, other: Told): boolean {
  const isSameOnMap = one.place ? isSamePlace(one.place, other.place) : other.place === null;
  return one.status === other.status && isSameJson(one.when, other.when) && isSameOnMap;
}
