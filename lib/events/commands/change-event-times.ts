import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { contentMoment } from '#lib/publishing/moment';
import { findReadersLanguage } from '#lib/publishing/readers-language-query';
import { refuseActor } from '#lib/publishing/refusal';
import { readBy } from '#lib/publishing/words-schema';
import { type ChangeTold, earlierAfter } from '../earlier.ts';
import { type EventTimesInput, eventTimesSchema } from '../event-input.ts';
import { readEventTimes } from '../event-times.ts';
import { findShownEvent } from '../shown-query.ts';
import { saveEventPart } from './save-event-part.ts';

export interface ChangeEventTimesInput extends SeenShared, ChangeTold {
  times: EventTimesInput;
}

/**
 * Saves when an event takes place, read by the clock of its zone, on top of what the writer saw; see saveSharedPart. Times
 * that do not exist, or exist twice, are refused. Done twice it is done once.
 */
export async function changeEventTimes(
  actor: Actor,
  { times, reason, isUntold, ...seen }: ChangeEventTimesInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', seen.itemId);
  const read = readBy(eventTimesSchema, times);
  if (!read.ok) return read;
  const when = readEventTimes(read.value);
  if (!when.ok) return when;
  const shown = await findShownEvent(database, seen.itemId);
  const { now } = await contentMoment(database);
  const readersLanguage = await findReadersLanguage(database, seen.itemId, now);
  return saveEventPart(
    actor,
    seen,
    (before) => {
      const isChanged = before.when !== null && !isSameJson(before.when, when.value);
      const known = shown ?? (reason ? before : null);
      const isLeft = known?.when && !isSameJson(known.when, when.value);
      const left = isLeft && known.when ? { when: known.when, place: null } : null;
      const told = (shown ?? before).earlier;
      const parts = { part: 'when', earlier: before.earlier, told, left, isChanged } as const;
      const earlier = earlierAfter({ ...parts, readersLanguage }, { reason, isUntold });
      return earlier.ok ? ok({ when: when.value, ...earlier.value }) : earlier;
    },
    database,
  );
}
