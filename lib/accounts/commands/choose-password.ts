import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { argonPasswords } from '#lib/platform/auth/password';
import type { OpenedSession } from '#lib/platform/auth/session-cookie';
import { db } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { hashChosen, storePassword } from '../account-password.ts';
import {
  endSessions,
  lockAccount,
  openSession,
  recordAccountEvent,
  type SignInPlace,
} from '../account-records.ts';
import { findOneTimeLink } from '../admin-queries.ts';
import { revokeLinks, useOneTimeLink } from '../one-time-links.ts';
import { passwordProblem } from '../password-rules.ts';
import type { PasswordPorts } from './sign-in.ts';

export interface ChoosePasswordInput {
  secret: string;
  password: string;
  place: SignInPlace;
}

const purposes = ['invitation', 'password_reset'] as const;

/**
 * Gives an account the password that the holder of its link chose, ends all its sessions and other links, and signs the
 * holder in. A password that can't be leaves the link as it was.
 */
export async function choosePassword(
  { secret: linkSecret, password, place }: ChoosePasswordInput,
  { database = db(), passwords = argonPasswords }: PasswordPorts = {},
): Promise<Result<OpenedSession & { name: string }>> {
  const link = await findOneTimeLink(linkSecret, database);
  if (!link?.account) return failed(refused('linkGone'));
  const weakness = passwordProblem(password, [link.account.name, link.account.displayName]);
  if (weakness) return failed(weakness);
  const hashed = await hashChosen(passwords, password);
  if (!hashed.ok) return hashed;
  return inTransaction(database, async (transaction) => {
    const used = await useOneTimeLink(transaction, linkSecret, purposes);
    const account = used?.accountId ? await lockAccount(transaction, used.accountId) : null;
    if (!used || !account || account.deactivatedAt !== null) return failed(refused('linkGone'));
    const { id: accountId, name } = account;
    await storePassword(transaction, accountId, hashed.value);
    await endSessions(transaction, accountId, 'password');
    await revokeLinks(transaction, accountId);
    const details = { by: used.purpose };
    await recordAccountEvent(transaction, {
      kind: 'password_chosen',
      accountId,
      actorId: accountId,
      details,
    });
    return ok({ accountId, name, secret: await openSession(transaction, accountId, place) });
  });
}
