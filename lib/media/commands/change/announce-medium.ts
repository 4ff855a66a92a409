import 'server-only';
import { newId, newUnguessableName } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { type Effect, enqueueEffects } from '#lib/publishing/outbox';
import { shareCardName } from '../../media-paths.ts';
import { mediumTag } from '../../media-tags.ts';

/** What happened to a medium, as the history of the items that show it names it. */
export type MediumEvent =
  | 'medium-texts-changed'
  | 'medium-answered'
  | 'medium-consent-recorded'
  | 'medium-consent-withdrawn'
  | 'medium-consent-ended'
  | 'medium-cropped'
  | 'medium-blurred'
  | 'medium-replaced'
  | 'medium-taken-down'
  | 'medium-put-back'
  | 'medium-redacted';

export interface Announcement {
  mediumId: string;
  event: MediumEvent;
  actor: Actor;
  /** Whether copies that show it must never be served again, not even while the database is away. */
  isGone?: boolean;
  /** Whether share cards that show it are to be drawn anew. */
  hasNewLook?: boolean;
  /** Files that no row names any more. */
  removed?: { baseNames: string[]; fileNames: string[] };
}

interface Shown {
  id: string;
  itemId: string;
  isLive: boolean;
  cardBase: string | null;
}

async function loadShown(transaction: Database, mediumId: string): Promise<Shown[]> {
  return await transaction.$queryRaw<Shown[]>`
    select publication.id, publication.item_id as "itemId", share_card.base_name as "cardBase",
      (publication.visible_until is null or publication.visible_until > now()) as "isLive"
    from publication_medium
    join publication on publication.id = publication_medium.publication_id
    left join share_card on share_card.publication_id = publication.id
    where publication_medium.medium_id = ${mediumId}::uuid
    order by publication.id`;
}

/** Gives cards a new name each: a name never means another picture. Those of ended publications are only removed. */
async function renameCards(
  transaction: Database,
  shown: Shown[],
): Promise<{ old: string[]; effects: Effect[] }> {
  const old: string[] = [];
  const effects: Effect[] = [];
  for (const { id, cardBase, isLive } of shown) {
    if (cardBase === null) continue;
    old.push(cardBase);
    await transaction.shareCard.update({
      where: { publicationId: id },
      data: { baseName: newUnguessableName(), bytes: null, sha256: null },
    });
    if (isLive) effects.push({ effect: 'draw-share-card', payload: { publicationId: id } });
  }
  return { old, effects };
}

async function recordInHistories(
  transaction: Database,
  { mediumId, event, actor }: Announcement,
  itemIds: string[],
): Promise<void> {
  await transaction.timelineEntry.createMany({
    data: itemIds.map((itemId) => ({
      id: newId(),
      itemId,
      kind: event,
      details: { mediumId },
      actorId: actor.accountId,
    })),
  });
}

/**
 * Tells within the caller's transaction that a medium looks otherwise to readers: pages that show it are stale, grants and
 * share cards follow, and every item that ever showed it has it in its history. Returns the content version; null where
 * nothing was ever published with it.
 */
export async function announceMedium(transaction: Database, news: Announcement): Promise<bigint | null> {
  const { mediumId, removed = { baseNames: [], fileNames: [] } } = news;
  const shown = await loadShown(transaction, mediumId);
  const cards = news.hasNewLook ? await renameCards(transaction, shown) : { old: [], effects: [] };
  const baseNames = [...removed.baseNames, ...cards.old];
  const fileNames = [...removed.fileNames, ...cards.old.map(shareCardName)];
  await recordInHistories(transaction, news, [...new Set(shown.map(({ itemId }) => itemId))]);
  const publicationIds = shown.filter(({ isLive }) => isLive).map(({ id }) => id);
  await enqueueEffects(transaction, [
    ...(baseNames.length + fileNames.length > 0
      ? [{ effect: 'remove-media-files' as const, payload: { baseNames, fileNames } }]
      : []),
    ...(shown.length > 0
      ? [{ effect: 'refresh-media-grants' as const, payload: { mediumIds: [mediumId], publicationIds } }]
      : []),
    ...cards.effects,
  ]);
  if (shown.length === 0) return null;
  const tags = [mediumTag(mediumId)];
  return await raiseContentVersion(transaction, { tags, goneTags: news.isGone ? tags : [] });
}
