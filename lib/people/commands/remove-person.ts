import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { archiveLanguages } from '#lib/publishing/commands/archive-item';
import { refuseActor } from '#lib/publishing/refusal';
import { findUsingItems } from '../admin-queries/find-person-uses.ts';

/**
 * Takes a person out of the desk's lists who was never public and whom nothing names: the record is archived, because what was
 * written is never lost. Refuses where a publication, a version or a draft names them; whom the public once saw is withdrawn
 * instead.
 */
export async function removePerson(
  actor: Actor,
  { itemId }: { itemId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const person = isThere
      ? await transaction.person.findUnique({ where: { itemId }, select: { mergedIntoId: true } })
      : null;
    if (!person || person.mergedIntoId) return failed(refused('itemMissing'));
    const { length: count } = await findUsingItems(transaction, itemId);
    if (count > 0) return failed(refused('personInUse', { count }));
    if ((await transaction.publication.count({ where: { itemId } })) > 0)
      return failed(refused('personWasPublic'));
    await archiveLanguages(transaction, actor, itemId);
    await transaction.timelineEntry.create({
      data: { id: newId(), itemId, kind: 'archived', actorId: actor.accountId },
    });
    return ok(null);
  });
}
