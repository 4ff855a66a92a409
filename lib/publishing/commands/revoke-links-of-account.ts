import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';

interface EndedLink {
  linkId: string;
  itemId: string;
  localizationId: string;
}

/** Ends all links that an account made, in the transaction of the caller, who may do so; each item's history says it. */
export async function revokeLinksOfAccount(
  transaction: Database,
  actor: Actor,
  accountId: string,
): Promise<void> {
  // The items first, as whoever ends a single link does.
  await transaction.$queryRaw`
    select id from item where id in (
      select localization.item_id from revision_link link join revision on revision.id = link.revision_id
      join localization on localization.id = revision.localization_id
      where link.created_by_id = ${accountId}::uuid and link.revoked_at is null and link.expires_at > now()
    ) order by id for update`;
  const ended = await transaction.$queryRaw<EndedLink[]>`
    update revision_link link set revoked_at = now()
    from revision join localization on localization.id = revision.localization_id
    where revision.id = link.revision_id and link.created_by_id = ${accountId}::uuid
      and link.revoked_at is null and link.expires_at > now()
    returning link.id as "linkId", localization.item_id as "itemId", localization.id as "localizationId"`;
  await transaction.$executeRaw`
    update speaker_link set revoked_at = now()
    where created_by_id = ${accountId}::uuid and revoked_at is null and expires_at > now()`;
  await transaction.timelineEntry.createMany({
    data: ended.map(({ linkId, ...place }) => ({
      ...{ id: newId(), ...place, kind: 'preview-link-revoked' },
      ...{ details: { linkId }, actorId: actor.accountId },
    })),
  });
}
