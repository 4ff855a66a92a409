import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { contentMoment } from '#lib/publishing/moment';
import { findReadersLanguage } from '#lib/publishing/readers-language-query';
import { refuseActor } from '#lib/publishing/refusal';
import { listPlaces } from '../admin-queries/list-places.ts';
import { type ChangeTold, earlierAfter } from '../earlier.ts';
import type { EventPlaceInput } from '../event-input.ts';
import { isSamePlace, readPlace } from '../event-parts.ts';
import { findShownEvent } from '../shown-query.ts';
import { saveEventPart } from './save-event-part.ts';

export interface ChangeEventPlaceInput extends SeenShared, ChangeTold {
  place: EventPlaceInput;
}

/** Saves where an event takes place, on top of what the writer saw; see saveSharedPart. Done twice it is done once. */
export async function changeEventPlace(
  actor: Actor,
  { place, reason, isUntold, ...seen }: ChangeEventPlaceInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', seen.itemId);
  const read = readPlace(place, await listPlaces(actor, database));
  if (!read.ok) return read;
  const shown = await findShownEvent(database, seen.itemId);
  const { now } = await contentMoment(database);
  const readersLanguage = await findReadersLanguage(database, seen.itemId, now);
  return saveEventPart(
    actor,
    seen,
    (before) => {
      const isChanged = before.place !== null && !isSamePlace(before.place, read.value.place);
      const known = shown ?? (reason ? before : null);
      const isLeft = known?.place && !isSamePlace(known.place, read.value.place);
      const left = isLeft && known.place ? { when: null, place: known.place } : null;
      const told = (shown ?? before).earlier;
      const parts = { part: 'place', earlier: before.earlier, told, left, isChanged } as const;
      const earlier = earlierAfter({ ...parts, readersLanguage }, { reason, isUntold });
      return earlier.ok ? ok({ ...read.value, ...earlier.value }) : earlier;
    },
    database,
  );
}
