import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { refuseActor } from '#lib/publishing/refusal';
import { readBy } from '#lib/publishing/words-schema';
import { earlierAfter } from '../earlier.ts';
import type { Texts } from '../event.ts';
import { type EventTimesInput, eventTimesSchema } from '../event-input.ts';
import { readEventTimes } from '../event-times.ts';
import { saveEventPart } from './save-event-part.ts';

export interface ChangeEventTimesInput extends SeenShared {
  times: EventTimesInput;
  /**
   * Why readers find another date than before, which stays visible as struck out; null: nobody was told the earlier one.
   * With the date as it is, it is the reason of the change before.
   */
  reason: Texts | null;
}

/**
 * Saves when an event takes place, read by the clock of its zone, on top of what the writer saw; see saveSharedPart. Times
 * that do not exist, or exist twice, are refused. Done twice it is done once.
 */
export async function changeEventTimes(
  actor: Actor,
  { times, reason, ...seen }: ChangeEventTimesInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', seen.itemId);
  const read = readBy(eventTimesSchema, times);
  if (!read.ok) return read;
  const when = readEventTimes(read.value);
  if (!when.ok) return when;
  return saveEventPart(
    actor,
    seen,
    (before) => {
      const isMoved = before.when !== null && !isSameJson(before.when, when.value);
      const left = isMoved && before.when ? { when: before.when, place: null } : null;
      const earlier = earlierAfter(before.earlier, 'when', left, reason);
      return earlier.ok ? ok({ when: when.value, ...earlier.value }) : earlier;
    },
    database,
  );
}
