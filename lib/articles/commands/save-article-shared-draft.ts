import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type SavedSharedDraft,
  type SaveSharedDraftInput,
  saveSharedDraft,
} from '#lib/publishing/commands/save-shared-draft';
import { articleNoun } from '../article-noun.ts';

/** Keeps what somebody is changing of what an article’s languages share; see saveSharedDraft for what it promises. */
export function saveArticleSharedDraft(
  actor: Actor,
  input: SaveSharedDraftInput,
  database: RootDatabase = db(),
): Promise<Result<SavedSharedDraft>> {
  return saveSharedDraft(actor, input, articleNoun, database);
}
