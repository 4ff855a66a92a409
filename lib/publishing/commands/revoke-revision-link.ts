import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';

export interface RevokeRevisionLinkInput {
  itemId: string;
  linkId: string;
}

export interface RevokedRevisionLink {
  linkId: string;
}

/** Ends a link of this item at once, whoever made it. Ending it again changes nothing. */
export async function revokeRevisionLink<Shared>(
  actor: Actor,
  { itemId, linkId }: RevokeRevisionLinkInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<RevokedRevisionLink>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  return inTransaction(database, async (transaction) => {
    if (!isId(linkId) || !(await lockItem(transaction, itemId))) return failed(refused('linkMissing'));
    const link = await transaction.revisionLink.findFirst({
      where: { id: linkId, revision: { localization: { itemId, item: { kind: noun.kind } } } },
      select: { revokedAt: true, revision: { select: { localizationId: true } } },
    });
    if (!link) return failed(refused('linkMissing'));
    if (link.revokedAt) return ok({ linkId });
    await transaction.$executeRaw`update revision_link set revoked_at = now() where id = ${linkId}::uuid`;
    await transaction.timelineEntry.create({
      data: {
        ...{
          id: newId(),
          itemId,
          localizationId: link.revision.localizationId,
          kind: 'preview-link-revoked',
        },
        ...{ details: { linkId }, actorId: actor.accountId },
      },
    });
    return ok({ linkId });
  });
}
