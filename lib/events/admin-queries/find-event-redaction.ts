import 'server-only';
import type { Result } from '#lib/core/result';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemRedactionPreview } from '#lib/publishing/admin-queries/redaction-preview';
import type { RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { eventNoun } from '../event-noun.ts';

/** What a redaction of these words would take out of an event and its programmes; see findItemRedactionPreview. */
export function findEventRedaction(
  actor: Actor,
  input: { itemId: string; words: string },
  database: Database = db(),
): Promise<Result<RedactionPreview>> {
  return findItemRedactionPreview(actor, input, eventNoun, database);
}
