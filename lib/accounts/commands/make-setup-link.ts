import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { lockAdministrators } from '../account-records.ts';
import { type MadeLink, makeOneTimeLink } from '../one-time-links.ts';
import { lockFirstAdministrator } from '../set-up-lock.ts';

/**
 * Makes the link by which the first administrator chooses name and password, and ends the one before. Null where there is
 * an administrator who can sign in. For the command line alone: whoever holds the link holds the portal.
 */
export async function makeSetupLink(database: RootDatabase = db()): Promise<MadeLink | null> {
  return inTransaction(database, async (transaction) => {
    await lockFirstAdministrator(transaction);
    const administrators = await lockAdministrators(transaction);
    if (administrators.length > 0) return null;
    return makeOneTimeLink(transaction, { purpose: 'setup', accountId: null, createdById: null });
  });
}
