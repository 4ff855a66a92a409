import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type RestoredRevision,
  type RestoreRevisionInput,
  restoreRevision,
} from '#lib/publishing/commands/restore-revision';
import { pageNoun } from '../page-noun.ts';

/** Brings an earlier revision of a page's words back as its newest; see restoreRevision for what it promises. */
export function restorePageRevision(
  actor: Actor,
  input: RestoreRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<RestoredRevision>> {
  return restoreRevision(actor, input, pageNoun, database);
}
