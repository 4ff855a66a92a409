import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { PublishedItem } from '#lib/publishing/commands/publish-item';
import { refuseActor } from '#lib/publishing/refusal';
import { publishArticle } from './publish-article.ts';
import { type SeenArticle, saveArticleAsSeen } from './save-article-as-seen.ts';

/**
 * Publishes exactly the words and pictures that somebody saw in the chosen languages, after saving words that were being
 * typed. What changed since is a conflict, as is what was published or
 * withdrawn since, and nothing goes out. Doing it again publishes once.
 */
export async function publishArticleAsSeen(
  actor: Actor,
  input: SeenArticle,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  const { itemId, mediaSeen, marksSeen } = input;
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  const saved = await saveArticleAsSeen(actor, input, database);
  return saved.ok ? publishArticle(actor, { itemId, mediaSeen, marksSeen, ...saved.value }, database) : saved;
}
