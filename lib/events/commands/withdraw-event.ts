import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type WithdrawItemInput, withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { eventNoun } from '../event-noun.ts';

/** Withdraws an event with all that stands below its address; see withdrawItem for what it promises. */
export function withdrawEvent(
  actor: Actor,
  input: WithdrawItemInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return withdrawItem(actor, input, eventNoun, database);
}
