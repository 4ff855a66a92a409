import 'server-only';
import { buffer } from 'node:stream/consumers';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { drawCard } from '#lib/platform/pictures/draw-card';
import type { Storage } from '#lib/platform/storage/storage';
import type { ArticleShared } from './article.ts';

/** Whose cards these are, in words of a language. */
export type SenderIn = (language: Language) => { sender: string; senderLine: string };

/** What a card is drawn from, published or not. */
export interface CardWords {
  language: Language;
  title: string;
  shared: Pick<ArticleShared, 'coverId' | 'rubric'>;
}

async function loadCover(mediumId: string | null, database: Database, place: Storage) {
  if (!mediumId) return null;
  const medium = await database.medium.findUnique({
    where: { id: mediumId },
    select: {
      focusX: true,
      focusY: true,
      variants: { where: { format: 'jpg' }, orderBy: { width: 'desc' }, take: 1, select: { name: true } },
    },
  });
  const name = medium?.variants[0]?.name;
  const file = name ? await place.open(name) : null;
  if (!medium || !file) return null;
  return { bytes: await buffer(file.read()), focus: { x: medium.focusX, y: medium.focusY } };
}

async function findRubricName(key: string | null, language: Language, database: Database) {
  if (!key) return null;
  const where = { rubricKey_language: { rubricKey: key, language } };
  return (await database.rubricName.findUnique({ where, select: { name: true } }))?.name ?? null;
}

/** Draws the share card of an article: a JPEG of 1200 by 630. */
export async function drawArticleCard(
  { language, title, shared }: CardWords,
  senderIn: SenderIn,
  database: Database,
  place: Storage,
): Promise<Buffer> {
  const cover = await loadCover(shared.coverId, database, place);
  return drawCard({
    title,
    label: await findRubricName(shared.rubric, language, database),
    ...senderIn(language),
    cover: cover?.bytes ?? null,
    focus: cover?.focus ?? { x: 0.5, y: 0.5 },
  });
}
