import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { DeskActor } from '../account.ts';
import { endSessions, recordAccountEvent } from '../account-records.ts';

/** Ends all of the actor's sessions but the one that asks. Returns how many. */
export async function revokeOtherSessions(
  { accountId, sessionId }: DeskActor,
  database: RootDatabase = db(),
): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const count = await endSessions(transaction, accountId, 'revoked', sessionId);
    const event = { kind: 'sessions_revoked', accountId, actorId: accountId } as const;
    await recordAccountEvent(transaction, { ...event, details: { count } });
    return count;
  });
}
