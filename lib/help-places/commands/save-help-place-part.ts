import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type SeenShared, saveSharedPart } from '#lib/publishing/commands/save-shared-part';
import type { HelpPlaceShared } from '../help-place.ts';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Saves some fields of what the languages of a help place share; see saveSharedPart for what it promises. */
export function saveHelpPlacePart(
  actor: Actor,
  seen: SeenShared,
  partOf: (seen: HelpPlaceShared) => Result<Partial<HelpPlaceShared>>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedPart(actor, seen, partOf, helpPlaceNoun, database);
}
