import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { shareCardName } from '#lib/media/media-paths';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { articleSharedSchema } from '../article.ts';
import { drawArticleCard, type SenderIn } from '../share-card-drawing.ts';

const fields = {
  language: true,
  revision: { select: { title: true } },
  sharedRevision: { select: { content: true } },
  shareCard: { select: { baseName: true } },
} as const;

/** Draws and stores the share card of a publication. Drawing it again replaces it with an equal one. */
export async function drawShareCard(
  publicationId: string,
  senderIn: SenderIn,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<void> {
  const publication = await database.publication.findUnique({ where: { id: publicationId }, select: fields });
  if (!publication?.shareCard) return;
  const { language, revision, shareCard } = publication;
  const shared = articleSharedSchema.parse(publication.sharedRevision.content);
  const card = await drawArticleCard({ language, title: revision.title, shared }, senderIn, database, place);
  const bytes = await place.put(shareCardName(shareCard.baseName), card);
  await database.shareCard.update({ where: { publicationId }, data: { bytes, sha256: sha256Of(card) } });
}
