import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type TakeBackInput, type TakenBack, takeBackItem } from '#lib/publishing/commands/take-back-item';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Takes languages of a help place back from the editors; see takeBackItem for what it promises. */
export function takeBackHelpPlace(
  actor: Actor,
  input: TakeBackInput,
  database: RootDatabase = db(),
): Promise<Result<TakenBack>> {
  return takeBackItem(actor, input, helpPlaceNoun, database);
}
