import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type CreatedRevisionLink,
  type CreateRevisionLinkInput,
  createRevisionLink,
} from '#lib/publishing/commands/create-revision-link';
import { articleNoun } from '../article-noun.ts';

/** Makes a link that shows the saved words of an article in one language; see createRevisionLink for what it promises. */
export function createPreviewLink(
  actor: Actor,
  input: CreateRevisionLinkInput,
  database: RootDatabase = db(),
): Promise<Result<CreatedRevisionLink>> {
  return createRevisionLink(actor, input, articleNoun, database);
}
