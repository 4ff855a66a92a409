import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { drawArticleCard, type SenderIn } from '../share-card-drawing.ts';
import { findArticleStanding } from './find-article-standing.ts';

/** The share card that an article would get with its newest words, saved or not; null where it has none in this language. */
export async function drawDraftCard(
  actor: Actor,
  { itemId, language }: { itemId: string; language: Language },
  senderIn: SenderIn,
  database: Database = db(),
  place: Storage = mediaStorage(),
): Promise<Buffer | null> {
  const standing = await findArticleStanding(actor, itemId, database);
  const { draft, saved } = standing?.languages[language] ?? { draft: null, saved: null };
  const words = (draft ?? saved)?.words;
  if (!standing || !words) return null;
  const shared = (standing.shared.draft ?? standing.shared.saved)?.content ?? { coverId: null, rubric: null };
  return drawArticleCard({ language, title: words.title, shared }, senderIn, database, place);
}
