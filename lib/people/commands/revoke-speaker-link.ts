import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { refuseActor } from '#lib/publishing/refusal';

/** Ends a link of this person at once; what came by it stays. Ending it again changes nothing. */
export async function revokeSpeakerLink(
  actor: Actor,
  { itemId, linkId }: { itemId: string; linkId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    if (!isId(linkId) || !(await lockItem(transaction, itemId))) return failed(refused('linkMissing'));
    const link = await transaction.speakerLink.findFirst({
      where: { id: linkId, personId: itemId },
      select: { revokedAt: true },
    });
    if (!link) return failed(refused('linkMissing'));
    if (link.revokedAt) return ok(null);
    await transaction.$executeRaw`update speaker_link set revoked_at = now() where id = ${linkId}::uuid`;
    await transaction.timelineEntry.create({
      data: {
        ...{ id: newId(), itemId, kind: 'speaker-link-revoked', details: { linkId } },
        actorId: actor.accountId,
      },
    });
    return ok(null);
  });
}
