import 'server-only';
import { newUnguessableName } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Effect } from '../outbox.ts';

/**
 * Gives the share cards of an item new names and lets those that somebody may still ask for be drawn anew: what was drawn
 * holds the old words. Returns the effects, the removal of the old files first.
 */
export async function renameCards(
  transaction: Database,
  itemId: string,
  cardFile: (baseName: string) => string,
): Promise<Effect[]> {
  const cards = await transaction.$queryRaw<{ publicationId: string; baseName: string; isLive: boolean }[]>`
    select publication.id as "publicationId", share_card.base_name as "baseName",
      (publication.visible_until is null or publication.visible_until > now()) as "isLive"
    from share_card join publication on publication.id = share_card.publication_id
    where publication.item_id = ${itemId}::uuid order by publication.id`;
  if (cards.length === 0) return [];
  for (const { publicationId } of cards) {
    await transaction.shareCard.update({
      where: { publicationId },
      data: { baseName: newUnguessableName(), bytes: null, sha256: null },
    });
  }
  const baseNames = cards.map(({ baseName }) => baseName);
  const live = cards.filter(({ isLive }) => isLive).map(({ publicationId }) => publicationId);
  return [
    { effect: 'remove-media-files', payload: { baseNames, fileNames: baseNames.map(cardFile) } },
    ...live.map((publicationId): Effect => ({ effect: 'draw-share-card', payload: { publicationId } })),
    { effect: 'refresh-media-grants', payload: { mediumIds: [], publicationIds: live } },
  ];
}
