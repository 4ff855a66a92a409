import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { isRole } from '../account.ts';
import { endSessions, recordAccountEvent } from '../account-records.ts';
import { onColleague } from '../administration.ts';

/** Gives a colleague another role. Their sessions end: what they may do is asked anew when they sign in. */
export async function changeRole(
  actor: Actor,
  { accountId, role }: { accountId: string; role: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  if (!isRole(role)) return failed(refused('notUnderstood'));
  return onColleague(actor, accountId, database, async (transaction, account) => {
    if (account.role === role) return ok(null);
    await transaction.account.update({ where: { id: accountId }, data: { role } });
    await endSessions(transaction, accountId, 'role');
    const event = { kind: 'role_changed', accountId, actorId: actor.accountId } as const;
    await recordAccountEvent(transaction, { ...event, details: { from: account.role, to: role } });
    return ok(null);
  });
}
