import 'server-only';
import { failed, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { refuseActor } from '#lib/publishing/refusal';
import type { FrontSlotInput } from '../front-slot.ts';
import { type ChangedPlace, findStanding, inFront } from './slots/in-front.ts';
import { readSlot } from './slots/read-slot.ts';
import { writeSlot } from './slots/write-slot.ts';

export interface PlaceFrontSlotInput extends FrontSlotInput {
  /** The one that it takes the place of, as it was seen; null: none. */
  insteadOf: string | null;
}

/**
 * Chooses what stands in a place of the front page and from when until when, or changes what was chosen: that goes in the same moment,
 * or stays where the new one can't be.
 */
export async function placeFrontSlot(
  actor: Actor,
  { insteadOf, ...input }: PlaceFrontSlotInput,
  database: RootDatabase = db(),
): Promise<Result<ChangedPlace & { slotId: string; version: bigint }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', null);
  const read = readSlot(input);
  if (!read.ok) return read;
  return inFront(actor, database, async (front) => {
    const place = insteadOf === null ? input : await findStanding(front, insteadOf);
    const isSame = place?.language === input.language && place.kind === input.kind;
    if (!isSame) return failed({ kind: 'conflict', code: 'frontSlotGone' });
    return await writeSlot(front, actor, read.value, insteadOf);
  });
}
