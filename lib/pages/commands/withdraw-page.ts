import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type WithdrawItemInput, withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { pageNoun } from '../page-noun.ts';

/** Withdraws a page; see withdrawItem for what it promises. */
export function withdrawPage(
  actor: Actor,
  input: WithdrawItemInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return withdrawItem(actor, input, pageNoun, database);
}
