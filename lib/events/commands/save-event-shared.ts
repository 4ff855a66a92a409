import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type SaveSharedRevisionInput,
  saveSharedRevision,
} from '#lib/publishing/commands/save-shared-revision';
import { eventNoun } from '../event-noun.ts';

/** Saves what the languages of an event share; see saveSharedRevision for what it promises. */
export function saveEventShared(
  actor: Actor,
  input: SaveSharedRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedRevision(actor, input, eventNoun, database);
}
