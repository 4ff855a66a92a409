import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type RevokedRevisionLink,
  type RevokeRevisionLinkInput,
  revokeRevisionLink,
} from '#lib/publishing/commands/revoke-revision-link';
import { articleNoun } from '../article-noun.ts';

/** Ends a preview link of an article at once; see revokeRevisionLink for what it promises. */
export function revokePreviewLink(
  actor: Actor,
  input: RevokeRevisionLinkInput,
  database: RootDatabase = db(),
): Promise<Result<RevokedRevisionLink>> {
  return revokeRevisionLink(actor, input, articleNoun, database);
}
