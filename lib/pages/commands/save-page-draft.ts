import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type SavedWorkingDraft,
  type SaveWorkingDraftInput,
  saveWorkingDraft,
} from '#lib/publishing/commands/save-working-draft';
import { pageNoun } from '../page-noun.ts';

/** Keeps what somebody is typing in one language of a page; see saveWorkingDraft for what it promises. */
export function savePageDraft(
  actor: Actor,
  input: SaveWorkingDraftInput,
  database: RootDatabase = db(),
): Promise<Result<SavedWorkingDraft>> {
  return saveWorkingDraft(actor, input, pageNoun, database);
}
