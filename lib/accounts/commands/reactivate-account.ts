import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { endSessions, recordAccountEvent } from '../account-records.ts';
import { onColleague } from '../administration.ts';

/** Lets somebody who was let go in again, with the role and the password that they had; no session of before. */
export async function reactivateAccount(
  actor: Actor,
  { accountId }: { accountId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  return onColleague(actor, accountId, database, async (transaction, account) => {
    if (account.deactivatedAt === null) return failed(refused('changedMeanwhile'));
    await transaction.account.update({ where: { id: accountId }, data: { deactivatedAt: null } });
    await endSessions(transaction, accountId, 'deactivated');
    await recordAccountEvent(transaction, { kind: 'reactivated', accountId, actorId: actor.accountId });
    return ok(null);
  });
}
