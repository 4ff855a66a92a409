import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type PublishedItem,
  type PublishItemInput,
  publishItem,
} from '#lib/publishing/commands/publish-item';
import { personNoun } from '../person-noun.ts';

/** Publishes what is known of a person; see publishItem for what it promises. */
export function publishPerson(
  actor: Actor,
  input: PublishItemInput,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  return publishItem(actor, input, personNoun, database);
}
