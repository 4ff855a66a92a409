import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { Actor } from '#lib/publishing/actor';
import { isWorded, placesOf } from '../../front-slot.ts';
import { type ChangedPlace, type FrontTransaction, findOverlap, takeAway } from './in-front.ts';
import type { ReadSlot } from './read-slot.ts';

/**
 * Writes what stands in a place from a moment on, and takes away what it takes the place of; fails, with nothing written, where
 * something else stands there, or where it would be over already.
 */
export async function writeSlot(
  { transaction, now }: FrontTransaction,
  actor: Actor,
  { language, kind, itemIds, words, ...slot }: ReadSlot,
  insteadOf: string | null,
): Promise<Result<ChangedPlace & { slotId: string }>> {
  const { until } = slot;
  const from = slot.from && slot.from > now ? slot.from : now;
  if (until && until <= now) return failed(invalid('frontOver', { field: 'until' }));
  const { kinds } = placesOf[kind];
  const items = await transaction.item.count({ where: { id: { in: itemIds }, kind: { in: [...kinds] } } });
  if (!isWorded(kind) && items < itemIds.length) return failed(invalid('linkedMissing', { field: 'items' }));
  const overlap = await findOverlap(transaction, { language, kind }, { from, until, except: insteadOf });
  if (overlap) return failed(overlap);
  if (insteadOf !== null) await takeAway({ transaction, now }, actor, insteadOf);
  const slotId = newId();
  await transaction.frontSlot.create({
    data: {
      ...{ id: slotId, language, kind, showFrom: from, showUntil: until, ...words },
      ...{ createdById: actor.accountId, createdAt: now },
      items: { create: itemIds.map((itemId, position) => ({ itemId, position })) },
    },
  });
  return ok({ slotId, language, kind });
}
