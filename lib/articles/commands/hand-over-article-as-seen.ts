import 'server-only';
import { languages } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { HandedOver } from '#lib/publishing/commands/hand-over-item';
import { handOverArticle } from './hand-over-article.ts';
import { type SeenArticle, saveArticleAsSeen } from './save-article-as-seen.ts';

/** Hands exactly the words that somebody saw over to the editors, after saving those that were being typed. */
export async function handOverArticleAsSeen(
  actor: Actor,
  input: SeenArticle,
  database: RootDatabase = db(),
): Promise<Result<HandedOver>> {
  const saved = await saveArticleAsSeen(actor, input, database);
  if (!saved.ok) return saved;
  const chosen = languages.filter((language) => input.seen[language] !== undefined);
  const { revisionIds } = saved.value;
  return handOverArticle(actor, { itemId: input.itemId, languages: chosen, revisionIds }, database);
}
