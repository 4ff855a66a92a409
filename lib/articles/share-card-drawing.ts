import 'server-only';
import type { Language } from '#lib/core/languages';
import { loadCover, shownCover } from '#lib/media/cover-view';
import type { Database } from '#lib/platform/db/client';
import { drawCard } from '#lib/platform/pictures/draw-card';
import type { Storage } from '#lib/platform/storage/storage';
import type { DrawCard } from '#lib/publishing/commands/draw-share-card';
import { type ArticleShared, articleSharedSchema } from './article.ts';

/** Whose cards these are, in words of a language. */
export type SenderIn = (language: Language) => { sender: string; senderLine: string };

/** What a card is drawn from, published or not. */
export interface CardWords {
  language: Language;
  title: string;
  shared: Pick<ArticleShared, 'coverId' | 'rubric'>;
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
  return drawCard({
    title,
    label: await findRubricName(shared.rubric, language, database),
    ...senderIn(language),
    ...(await loadCover(shared.coverId, database, place)),
  });
}

/** Draws the cards of published articles, without the cover where the public may not see it. */
export const drawPublishedArticle =
  (senderIn: SenderIn): DrawCard =>
  async ({ language, title, shared }, database, place) => {
    const { rubric, coverId } = articleSharedSchema.parse(shared);
    const shown = { rubric, coverId: await shownCover(coverId, database) };
    return drawArticleCard({ language, title, shared: shown }, senderIn, database, place);
  };
