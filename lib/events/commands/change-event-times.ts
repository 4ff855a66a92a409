import 'server-only';
import { isId } from '#lib/core/id-shape';
import { failed, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { refuseActor } from '#lib/publishing/refusal';
import { readBy } from '#lib/publishing/words-schema';
import { eventSharedSchema, type Texts } from '../event.ts';
import { type EventTimesInput, eventTimesSchema } from '../event-input.ts';
import { eventNoun } from '../event-noun.ts';
import { readEventTimes } from '../event-times.ts';

export interface ChangeEventTimesInput {
  itemId: string;
  /** The shared revision that the writer saw. */
  baseId: string;
  /** How many redactions of the item the writer knew of; absent: none. */
  redactions?: number;
  times: EventTimesInput;
  /** Why readers find another date than before, which stays visible as struck out; null: nobody was told the earlier one. */
  reason: Texts | null;
}

/**
 * Saves when an event takes place, read by the clock of its zone, as a shared revision on top of the one that the writer
 * saw. Times that do not exist, or exist twice, are refused. Done twice it is done once.
 */
export async function changeEventTimes(
  actor: Actor,
  input: ChangeEventTimesInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  const { itemId, baseId, redactions = 0, reason } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const times = readBy(eventTimesSchema, input.times);
  if (!times.ok) return times;
  const when = readEventTimes(times.value);
  if (!when.ok) return when;
  const base = isId(baseId)
    ? await database.sharedRevision.findFirst({
        where: { id: baseId, itemId, item: { kind: 'event' } },
        select: { content: true },
      })
    : null;
  if (!base) return failed(refused('itemMissing'));
  const before = eventSharedSchema.parse(base.content);
  const earlier = reason && before.when ? [{ when: before.when, place: null, reason }] : [];
  const content = { ...before, when: when.value, earlier: [...before.earlier, ...earlier] };
  return saveSharedRevision(actor, { itemId, baseId, redactions, content }, eventNoun, database);
}
