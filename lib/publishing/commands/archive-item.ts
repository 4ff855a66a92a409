import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';

/**
 * Archives every language of an item, or makes drafts of those that are archived, and writes down which; false where there was
 * nothing to do. Runs in the caller's transaction, under the item's lock.
 */
async function moveAll(
  transaction: Database,
  { accountId: actorId }: Actor,
  itemId: string,
  toState: 'archived' | 'draft',
): Promise<boolean> {
  const moving = await transaction.localization.findMany({
    where: { itemId, state: toState === 'archived' ? { not: 'archived' } : 'archived' },
    select: { id: true, state: true },
  });
  if (moving.length === 0) return false;
  await transaction.localization.updateMany({
    where: { id: { in: moving.map(({ id }) => id) } },
    data: { state: toState, handedOverRevisionId: null },
  });
  await transaction.stateChange.createMany({
    data: moving.map(({ id: localizationId, state: fromState }) => ({
      ...{ id: newId(), localizationId, fromState, toState, actorId },
    })),
  });
  return true;
}

/** Archives every language of an item; see moveAll. */
export const archiveLanguages = (transaction: Database, actor: Actor, itemId: string): Promise<boolean> =>
  moveAll(transaction, actor, itemId, 'archived');

/** Makes drafts of what is archived; see moveAll. */
export const reopenLanguages = (transaction: Database, actor: Actor, itemId: string): Promise<boolean> =>
  moveAll(transaction, actor, itemId, 'draft');
