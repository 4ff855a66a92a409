import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type PublishedItem,
  type PublishItemInput,
  publishItem,
} from '#lib/publishing/commands/publish-item';
import { milestoneNoun } from '../milestone-noun.ts';

/** Makes milestones public; see publishItem for what it promises, and the noun for what it asks. */
export function publishMilestone(
  actor: Actor,
  input: PublishItemInput,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  return publishItem(actor, input, milestoneNoun, database);
}
