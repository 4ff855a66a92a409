import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { refuseActor } from '#lib/publishing/refusal';
import { listPlaces } from '../admin-queries/list-places.ts';
import { earlierAfter } from '../earlier.ts';
import type { Texts } from '../event.ts';
import type { EventPlaceInput } from '../event-input.ts';
import { isSamePlace, readPlace } from '../event-parts.ts';
import { saveEventPart } from './save-event-part.ts';

export interface ChangeEventPlaceInput extends SeenShared {
  place: EventPlaceInput;
  /**
   * Why readers find another place than before, which stays visible as struck out; null: nobody was told the earlier one.
   * With the place as it is, it is the reason of the change before.
   */
  reason: Texts | null;
}

/** Saves where an event takes place, on top of what the writer saw; see saveSharedPart. Done twice it is done once. */
export async function changeEventPlace(
  actor: Actor,
  { place, reason, ...seen }: ChangeEventPlaceInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', seen.itemId);
  const read = readPlace(place, await listPlaces(actor, database));
  if (!read.ok) return read;
  return saveEventPart(
    actor,
    seen,
    (before) => {
      const hasLeft = before.place !== null && !isSamePlace(before.place, read.value.place);
      const left = hasLeft && before.place ? { when: null, place: before.place } : null;
      const earlier = earlierAfter(before.earlier, 'place', left, reason);
      return earlier.ok ? ok({ ...read.value, ...earlier.value }) : earlier;
    },
    database,
  );
}
