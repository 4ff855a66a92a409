import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { newToken, tokenHash } from '#lib/core/tokens';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { refuseActor } from '#lib/publishing/refusal';

export interface CreatedSpeakerLink {
  linkId: string;
  /** The secret part of the address, told this once. */
  token: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

const daysOfLife = 14;

/**
 * Makes a link by which a person sees what the portal holds of them and proposes changes: for 14 days, or until it is revoked.
 * Only the hash of its secret is kept.
 */
export async function createSpeakerLink(
  actor: Actor,
  { itemId }: { itemId: string },
  database: RootDatabase = db(),
): Promise<Result<CreatedSpeakerLink>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const standing = {
      mergedIntoId: null,
      item: { localizations: { some: { state: { not: 'archived' } } } },
    } as const;
    if (!isThere || (await transaction.person.count({ where: { itemId, ...standing } })) === 0)
      return failed(refused('itemMissing'));
    const [linkId, token] = [newId(), newToken()];
    const rows = await transaction.$queryRaw<{ expiresAt: Date }[]>`
      insert into speaker_link (id, token_hash, person_id, created_by_id, expires_at)
      values (${linkId}::uuid, ${tokenHash(token)}, ${itemId}::uuid, ${actor.accountId}::uuid,
        now() + make_interval(days => ${daysOfLife}::int))
      returning expires_at as "expiresAt"`;
    await transaction.timelineEntry.create({
      data: {
        ...{ id: newId(), itemId, kind: 'speaker-link-made', details: { linkId } },
        actorId: actor.accountId,
      },
    });
    return ok({ linkId, token, expiresAt: (rows[0]?.expiresAt ?? new Date()).toISOString() });
  });
}
