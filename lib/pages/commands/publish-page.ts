import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type PublishedItem,
  type PublishItemInput,
  publishItem,
} from '#lib/publishing/commands/publish-item';
import { pageNoun } from '../page-noun.ts';

/** Makes languages of a page public; see publishItem for what it promises, and the noun for what it asks. */
export function publishPage(
  actor: Actor,
  input: PublishItemInput,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  return publishItem(actor, input, pageNoun, database);
}
