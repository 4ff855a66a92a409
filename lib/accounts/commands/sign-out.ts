import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { DeskActor } from '../account.ts';
import { recordAccountEvent } from '../account-records.ts';

/** Ends the actor's own session; every request with it is refused from then on, on every instance. */
export async function signOut(actor: DeskActor, database: RootDatabase = db()): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const ended = await transaction.$executeRaw`
      update session set ended_at = now(), end_reason = 'signed_out'
      where id = ${actor.sessionId}::uuid and ended_at is null`;
    if (ended === 0) return;
    const { accountId } = actor;
    await recordAccountEvent(transaction, { kind: 'signed_out', accountId, actorId: accountId });
  });
}
