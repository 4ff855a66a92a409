import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type HandedOver, type HandOverInput, handOverItem } from '#lib/publishing/commands/hand-over-item';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Hands languages of a help place over to the editors; see handOverItem for what it promises. */
export function handOverHelpPlace(
  actor: Actor,
  input: HandOverInput,
  database: RootDatabase = db(),
): Promise<Result<HandedOver>> {
  return handOverItem(actor, input, helpPlaceNoun, database);
}
