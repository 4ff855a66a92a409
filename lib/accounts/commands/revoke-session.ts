import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { DeskActor } from '../account.ts';
import { recordAccountEvent } from '../account-records.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ends one of the actor's own sessions. That of somebody else looks as if there were none. */
export async function revokeSession(
  { accountId }: DeskActor,
  { sessionId }: { sessionId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  if (!uuid.test(sessionId)) return failed(refused('notUnderstood'));
  return inTransaction(database, async (transaction) => {
    const ended = await transaction.$executeRaw`
      update session set ended_at = now(), end_reason = 'revoked'
      where id = ${sessionId}::uuid and account_id = ${accountId}::uuid and ended_at is null`;
    if (ended === 0) return failed(refused('sessionGone'));
    const event = { kind: 'session_revoked', accountId, actorId: accountId } as const;
    await recordAccountEvent(transaction, { ...event, details: { sessionId } });
    return ok(null);
  });
}
