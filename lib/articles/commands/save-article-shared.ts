import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type SaveSharedRevisionInput,
  saveSharedRevision,
} from '#lib/publishing/commands/save-shared-revision';
import { articleNoun } from '../article-noun.ts';

/** Saves what the languages of an article share; see saveSharedRevision for what it promises. */
export function saveArticleShared(
  actor: Actor,
  input: SaveSharedRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedRevision(actor, input, articleNoun, database);
}
