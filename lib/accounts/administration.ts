import 'server-only';
import { failed, type Result, refused } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { mayAccounts } from './account-policy.ts';
import { type AccountRow, lockAccount, lockAdministrators } from './account-records.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Runs `work` in a transaction for an actor who is an administrator still, at this moment: two who take each other's role
 * away at once can't both succeed, so that one is always left.
 */
export function asAdministrator<Value>(
  actor: Actor,
  database: RootDatabase,
  work: (transaction: Database) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return inTransaction(database, async (transaction) => {
    if (!mayAccounts(actor, 'administer')) return failed(refused('notAllowed'));
    const administrators = await lockAdministrators(transaction);
    return administrators.includes(actor.accountId) ? work(transaction) : failed(refused('notAllowed'));
  });
}

/** The same on one account, which is locked. */
export function onAccount<Value>(
  actor: Actor,
  accountId: string,
  database: RootDatabase,
  work: (transaction: Database, account: AccountRow) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return asAdministrator(actor, database, async (transaction) => {
    const account = uuid.test(accountId) ? await lockAccount(transaction, accountId) : null;
    return account ? work(transaction, account) : failed(refused('accountMissing'));
  });
}

/** The same on the account of a colleague. On one's own it is refused: somebody else must do it. */
export function onColleague<Value>(
  actor: Actor,
  accountId: string,
  database: RootDatabase,
  work: (transaction: Database, account: AccountRow) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (accountId === actor.accountId) return Promise.resolve(failed(refused('notYourself')));
  return onAccount(actor, accountId, database, work);
}
