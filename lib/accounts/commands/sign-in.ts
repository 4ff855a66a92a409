import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { argonPasswords, type Passwords, PasswordsBusy } from '#lib/platform/auth/password';
import type { OpenedSession } from '#lib/platform/auth/session-cookie';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { rateLimits } from '#lib/platform/rate-limit/rate-limits';
import { isName, isRole, normalisedName } from '../account.ts';
import { lockAccount, openSession, recordAccountEvent, type SignInPlace } from '../account-records.ts';
import { countAttempt, forgiveAttempt, type SignInAttempt, tooBusy } from '../sign-in-limits.ts';

export interface SignInInput {
  name: string;
  password: string;
  place: SignInPlace;
  /** What `knownDevice` says of the browser for this name. */
  device: string | null;
}

/** What commands that look at passwords need of the outside world. */
export interface PasswordPorts {
  database?: RootDatabase;
  passwords?: Passwords;
}

/** Opens a session for whoever knows name and password. Nothing in the answer or its time tells whether the name exists. */
export async function signIn(
  { name: typed, password, place, device }: SignInInput,
  { database = db(), passwords = argonPasswords }: PasswordPorts = {},
): Promise<Result<OpenedSession & { name: string }>> {
  const attempt: SignInAttempt = { name: normalisedName(typed), client: place.client, device };
  const limits = rateLimits(database);
  const wait = await countAttempt(attempt, limits);
  if (wait) return failed(wait);
  const account = await findAccount(database, attempt.name);
  const fits = await verified(passwords, account, password);
  if (fits === 'busy') return failed(tooBusy);
  const secret = account && fits ? await open(database, account, place) : null;
  if (!account || secret === null) {
    const accountId = account?.id ?? null;
    await recordAccountEvent(database, { kind: 'sign_in_refused', accountId, actorId: null });
    return failed(refused('signInRefused'));
  }
  await forgiveAttempt(attempt, limits);
  return ok({ accountId: account.id, name: attempt.name, secret });
}

interface FoundAccount {
  id: string;
  passwordHash: string | null;
}

async function findAccount(database: RootDatabase, name: string): Promise<FoundAccount | null> {
  const account = await database.account.findUnique({
    where: { name: isName(name) ? name : '' },
    select: { id: true, role: true, passwordHash: true, deactivatedAt: true },
  });
  return account && isRole(account.role) && account.deactivatedAt === null ? account : null;
}

async function verified(
  passwords: Passwords,
  account: FoundAccount | null,
  password: string,
): Promise<boolean | 'busy'> {
  try {
    return await passwords.verify(account?.passwordHash ?? null, password);
  } catch (error) {
    if (error instanceof PasswordsBusy) return 'busy';
    throw error;
  }
}

/** Null where the password was changed or the account closed while the password was being looked at. */
function open(
  database: RootDatabase,
  { id: accountId, passwordHash }: FoundAccount,
  place: SignInPlace,
): Promise<string | null> {
  return inTransaction(database, async (transaction) => {
    const account = await lockAccount(transaction, accountId);
    if (!account || account.deactivatedAt !== null || account.passwordHash !== passwordHash) return null;
    await recordAccountEvent(transaction, { kind: 'signed_in', accountId, actorId: accountId });
    return openSession(transaction, accountId, place);
  });
}
