import 'server-only';
import type { Language } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { isRole, normalisedName } from '../account.ts';
import { type AccountRow, lockAccount, recordAccountEvent } from '../account-records.ts';
import { onColleague } from '../administration.ts';
import { enqueueLinkMail } from '../link-mail.ts';
import { type MadeLink, makeOneTimeLink } from '../one-time-links.ts';
import type { HandedLink } from './invite-account.ts';

/** Makes a link by which a colleague chooses a new password, or their first; the ones before stop working. */
export async function makeAccountLink(
  actor: Actor,
  { accountId, locale }: { accountId: string; locale: Language },
  database: RootDatabase = db(),
): Promise<Result<HandedLink>> {
  return onColleague(actor, accountId, database, async (transaction, account) => {
    if (account.deactivatedAt !== null) return failed(refused('accountDeactivated'));
    const link = await makeLink(transaction, account, actor.accountId);
    const isMailed = await enqueueLinkMail(transaction, link, { email: account.email, locale });
    return ok({ accountId, ...link, isMailed });
  });
}

/** The same for the command line, by name, for whoever has nobody to ask: null where there is no such account to sign in with. */
export async function makeLinkForName(name: string, database: RootDatabase = db()): Promise<MadeLink | null> {
  return inTransaction(database, async (transaction) => {
    const where = { name: normalisedName(name) };
    const found = await transaction.account.findUnique({ where, select: { id: true } });
    const account = found ? await lockAccount(transaction, found.id) : null;
    if (!account || !isRole(account.role) || account.deactivatedAt !== null) return null;
    return makeLink(transaction, account, null);
  });
}

async function makeLink(
  transaction: Database,
  { id: accountId, passwordHash }: AccountRow,
  createdById: string | null,
): Promise<MadeLink> {
  const purpose = passwordHash === null ? 'invitation' : 'password_reset';
  const link = await makeOneTimeLink(transaction, { purpose, accountId, createdById });
  const details = { purpose };
  await recordAccountEvent(transaction, { kind: 'link_made', accountId, actorId: createdById, details });
  return link;
}
