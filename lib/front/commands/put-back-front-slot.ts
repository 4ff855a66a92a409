import 'server-only';
import { isId } from '#lib/core/id-shape';
import { failed, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type ChangedPlace, type FrontTransaction, findStanding, inFront } from './slots/in-front.ts';
import { writeSlot } from './slots/write-slot.ts';

function load({ transaction }: FrontTransaction, slotId: string) {
  return transaction.frontSlot.findFirst({
    where: { id: slotId, takenAwayAt: { not: null } },
    select: {
      ...{ language: true, kind: true, showFrom: true, showUntil: true },
      ...{ heading: true, words: true, linkLabel: true, linkAddress: true },
      items: { orderBy: { position: 'asc' }, select: { itemId: true } },
    },
  });
}

/**
 * Chooses again what was taken away, for what is left of its time. `insteadOf` is what it takes the place of in turn, as it was seen;
 * null: nothing.
 */
export async function putBackFrontSlot(
  actor: Actor,
  { slotId, insteadOf }: { slotId: string; insteadOf: string | null },
  database: RootDatabase = db(),
): Promise<Result<ChangedPlace & { slotId: string; version: bigint }>> {
  return inFront(actor, database, async (front) => {
    const row = isId(slotId) ? await load(front, slotId) : null;
    if (!row) return failed(refused('frontSlotMissing'));
    const place = insteadOf === null ? row : await findStanding(front, insteadOf);
    const isSame = place?.language === row.language && place.kind === row.kind;
    if (!isSame) return failed({ kind: 'conflict', code: 'frontSlotGone' });
    const { language, kind, showFrom: from, showUntil: until, items, ...words } = row;
    const itemIds = items.map((item) => item.itemId);
    return await writeSlot(front, actor, { language, kind, from, until, itemIds, words }, insteadOf);
  });
}
