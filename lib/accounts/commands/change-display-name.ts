import 'server-only';
import { failed, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { DeskActor } from '../account.ts';
import { displayNameProblem, normalisedDisplayName } from '../account-input.ts';
import { recordAccountEvent } from '../account-records.ts';

/** Changes the name under which colleagues see the actor. */
export async function changeDisplayName(
  { accountId }: DeskActor,
  input: { displayName: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  const displayName = normalisedDisplayName(input.displayName);
  const problem = displayNameProblem(displayName);
  if (problem) return failed(problem);
  await inTransaction(database, async (transaction) => {
    await transaction.account.update({ where: { id: accountId }, data: { displayName } });
    await recordAccountEvent(transaction, { kind: 'display_name_changed', accountId, actorId: accountId });
  });
  return ok(null);
}
