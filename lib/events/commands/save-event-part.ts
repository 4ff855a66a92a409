import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type SeenShared, saveSharedPart } from '#lib/publishing/commands/save-shared-part';
import type { EventShared } from '../event.ts';
import { eventNoun } from '../event-noun.ts';

/** Saves some fields of what the languages of an event share; see saveSharedPart for what it promises. */
export function saveEventPart(
  actor: Actor,
  seen: SeenShared,
  partOf: (seen: EventShared) => Result<Partial<EventShared>>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedPart(actor, seen, partOf, eventNoun, database);
}
