import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type RestoredRevision,
  type RestoreRevisionInput,
  restoreRevision,
} from '#lib/publishing/commands/restore-revision';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Brings an earlier revision of a help place's words back as its newest; see restoreRevision for what it promises. */
export function restoreHelpPlaceRevision(
  actor: Actor,
  input: RestoreRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<RestoredRevision>> {
  return restoreRevision(actor, input, helpPlaceNoun, database);
}
