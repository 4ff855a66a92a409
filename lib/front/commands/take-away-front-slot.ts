import 'server-only';
import { failed, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type ChangedPlace, findStanding, inFront, takeAway } from './slots/in-front.ts';

/** Ends what stands in a place of the front page, or calls off what was planned for it. */
export async function takeAwayFrontSlot(
  actor: Actor,
  { slotId }: { slotId: string },
  database: RootDatabase = db(),
): Promise<Result<ChangedPlace & { version: bigint }>> {
  return inFront(actor, database, async (front) => {
    const place = await findStanding(front, slotId);
    if (!place) return failed({ kind: 'conflict', code: 'frontSlotGone' });
    await takeAway(front, actor, slotId);
    return ok(place);
  });
}
