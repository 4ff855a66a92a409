import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { archiveLanguages, reopenLanguages } from '#lib/publishing/commands/archive-item';
import { refuseActor } from '#lib/publishing/refusal';

/**
 * Takes an event out of the desk's lists that was never public, or brings it back as a draft; nothing of it is lost. What the
 * public once saw is withdrawn instead. Done twice it is done once.
 */
async function move(
  actor: Actor,
  { itemId }: { itemId: string },
  kind: 'archived' | 'unarchived',
  database: RootDatabase,
): Promise<Result<null>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    if (!isThere || (await transaction.event.count({ where: { itemId } })) === 0)
      return failed(refused('itemMissing'));
    if ((await transaction.publication.count({ where: { itemId } })) > 0)
      return failed(refused('eventWasPublic'));
    const moveLanguages = kind === 'archived' ? archiveLanguages : reopenLanguages;
    if (await moveLanguages(transaction, actor, itemId)) {
      await transaction.timelineEntry.create({
        data: { id: newId(), itemId, kind, actorId: actor.accountId },
      });
    }
    return ok(null);
  });
}

export function archiveEvent(
  actor: Actor,
  input: { itemId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  return move(actor, input, 'archived', database);
}

export function unarchiveEvent(
  actor: Actor,
  input: { itemId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  return move(actor, input, 'unarchived', database);
}
