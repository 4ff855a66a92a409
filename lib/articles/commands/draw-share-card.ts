import 'server-only';
import { buffer } from 'node:stream/consumers';
import { sha256Of } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import { shareCardName } from '#lib/media/media-paths';
import { obstacleOf } from '#lib/media/medium';
import { standingFields } from '#lib/media/medium-view';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { drawCard } from '#lib/platform/pictures/draw-card';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { contentMoment } from '#lib/publishing/moment';
import { articleSharedSchema } from '../article.ts';

const fields = {
  language: true,
  revision: { select: { title: true } },
  sharedRevision: { select: { content: true } },
  rubric: { select: { names: { select: { language: true, name: true } } } },
  shareCard: { select: { baseName: true, bytes: true } },
} as const;

/** The cover of a card; null where there is none that the public may see at this moment. */
async function loadCover(mediumId: string | null, database: RootDatabase, place: Storage) {
  if (!mediumId) return null;
  const { now } = await contentMoment(database);
  const medium = await database.medium.findUnique({
    where: { id: mediumId },
    select: {
      ...standingFields,
      focusX: true,
      focusY: true,
      variants: { where: { format: 'jpg' }, orderBy: { width: 'desc' }, take: 1, select: { name: true } },
    },
  });
  if (!medium || obstacleOf(medium, now) !== null) return null;
  const name = medium.variants[0]?.name;
  const file = name ? await place.open(name) : null;
  if (!file) return null;
  return { bytes: await buffer(file.read()), focus: { x: medium.focusX, y: medium.focusY } };
}

/** Whose cards these are, in words of a language. */
export type SenderIn = (language: Language) => { sender: string; senderLine: string };

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
  const { language, revision, rubric, shareCard } = publication;
  const { coverId } = articleSharedSchema.parse(publication.sharedRevision.content);
  const cover = await loadCover(coverId, database, place);
  const card = await drawCard({
    title: revision.title,
    label: rubric?.names.find((name) => name.language === language)?.name ?? null,
    ...senderIn(language),
    cover: cover?.bytes ?? null,
    focus: cover?.focus ?? { x: 0.5, y: 0.5 },
  });
  const { baseName } = shareCard;
  const bytes = await place.put(shareCardName(baseName), card);
  const { count } = await database.shareCard.updateMany({
    where: { publicationId, baseName },
    data: { bytes, sha256: sha256Of(card) },
  });
  // It was renamed meanwhile, because its cover changed: what was drawn must not stay.
  if (count === 0) await place.remove(shareCardName(baseName));
}
