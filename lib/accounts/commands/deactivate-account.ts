import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { revokeLinksOfAccount } from '#lib/publishing/commands/revoke-links-of-account';
import { endSessions, recordAccountEvent } from '../account-records.ts';
import { onColleague } from '../administration.ts';
import { revokeLinks } from '../one-time-links.ts';

/** Lets a colleague go: sessions, one-time links and preview links end at once; what they wrote stays in their name. */
export async function deactivateAccount(
  actor: Actor,
  { accountId }: { accountId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  return onColleague(actor, accountId, database, async (transaction, account) => {
    if (account.deactivatedAt !== null) return failed(refused('changedMeanwhile'));
    await transaction.$executeRaw`update account set deactivated_at = now() where id = ${accountId}::uuid`;
    await endSessions(transaction, accountId, 'deactivated');
    await revokeLinks(transaction, accountId);
    await revokeLinksOfAccount(transaction, actor, accountId);
    await recordAccountEvent(transaction, { kind: 'deactivated', accountId, actorId: actor.accountId });
    return ok(null);
  });
}
