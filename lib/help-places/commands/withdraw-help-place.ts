import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type WithdrawItemInput, withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Withdraws a help place; see withdrawItem for what it promises. */
export function withdrawHelpPlace(
  actor: Actor,
  input: WithdrawItemInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return withdrawItem(actor, input, helpPlaceNoun, database);
}
