import 'server-only';
import type { Result } from '#lib/core/result';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemRedactionPreview } from '#lib/publishing/admin-queries/redaction-preview';
import type { RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** What a redaction of these words would take out of a help place; see findItemRedactionPreview. */
export function findHelpPlaceRedaction(
  actor: Actor,
  input: { itemId: string; words: string },
  database: Database = db(),
): Promise<Result<RedactionPreview>> {
  return findItemRedactionPreview(actor, input, helpPlaceNoun, database);
}
