import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type WithdrawItemInput, withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { personNoun } from '../person-noun.ts';

/** Takes a person’s page from the public; see withdrawItem for what it promises. */
export function withdrawPerson(
  actor: Actor,
  input: WithdrawItemInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return withdrawItem(actor, input, personNoun, database);
}
