import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';

/**
 * Ends every session and every one-time link: for a database that comes out of a backup, in which those live that were
 * ended since. Returns how many sessions it ended.
 */
export async function endAllAccess(database: RootDatabase = db()): Promise<number> {
  return inTransaction(database, async (transaction) => {
    await transaction.$executeRaw`
      update one_time_link set revoked_at = now() where used_at is null and revoked_at is null`;
    return transaction.$executeRaw`
      update session set ended_at = now(), end_reason = 'restored' where ended_at is null`;
  });
}
