import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { shareCardName } from '#lib/media/media-paths';
import { obstacleOf } from '#lib/media/medium';
import { standingFields } from '#lib/media/medium-view';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { contentMoment } from '#lib/publishing/moment';
import { articleSharedSchema } from '../article.ts';
import { drawArticleCard, type SenderIn } from '../share-card-drawing.ts';

const fields = {
  language: true,
  revision: { select: { title: true } },
  sharedRevision: { select: { content: true } },
  shareCard: { select: { baseName: true } },
} as const;

/** The cover where the public may see it at this moment. */
async function shownCover(coverId: string | null, database: RootDatabase): Promise<string | null> {
  if (!coverId) return null;
  const { now } = await contentMoment(database);
  const medium = await database.medium.findUnique({ where: { id: coverId }, select: standingFields });
  return medium && obstacleOf(medium, now) === null ? coverId : null;
}

/**
 * Draws and stores the share card of a publication, without its cover where the public may not see that. Drawing it again
 * replaces it with an equal one.
 */
export async function drawShareCard(
  publicationId: string,
  senderIn: SenderIn,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<void> {
  const publication = await database.publication.findUnique({ where: { id: publicationId }, select: fields });
  if (!publication?.shareCard) return;
  const { language, revision, shareCard } = publication;
  const { baseName } = shareCard;
  const { rubric, coverId } = articleSharedSchema.parse(publication.sharedRevision.content);
  const shown = { rubric, coverId: await shownCover(coverId, database) };
  const card = await drawArticleCard(
    { language, title: revision.title, shared: shown },
    senderIn,
    database,
    place,
  );
  const bytes = await place.put(shareCardName(baseName), card);
  const { count } = await database.shareCard.updateMany({
    where: { publicationId, baseName },
    data: { bytes, sha256: sha256Of(card) },
  });
  // It was renamed meanwhile, because its cover changed: what was drawn must not stay.
  if (count === 0) await place.remove(shareCardName(baseName));
}
