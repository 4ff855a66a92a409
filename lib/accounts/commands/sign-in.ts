import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { argonPasswords, type Passwords } from '#lib/platform/auth/password';
import type { OpenedSession } from '#lib/platform/auth/session-cookie';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { isName, isRole, normalisedName } from '../account.ts';
import { openSession, recordAccountEvent, type SignInPlace } from '../account-records.ts';

export interface SignInInput {
  name: string;
  password: string;
  place: SignInPlace;
}

/** Where commands of accounts find the outside world. */
export interface SignInPorts {
  database?: RootDatabase;
  passwords?: Passwords;
}

/** Opens a session for whoever knows name and password. Nothing in the answer or its time tells whether the name exists. */
export async function signIn(
  input: SignInInput,
  { database = db(), passwords = argonPasswords }: SignInPorts = {},
): Promise<Result<OpenedSession>> {
  const account = await findAccount(database, normalisedName(input.name));
  const fits = await passwords.verify(account?.passwordHash ?? null, input.password);
  if (!account || !fits) {
    await recordAccountEvent(database, {
      kind: 'sign_in_refused',
      accountId: account?.id ?? null,
      actorId: null,
      details: { client: input.place.client },
    });
    return failed(refused('signInRefused'));
  }
  const secret = await inTransaction(database, async (transaction) => {
    await recordAccountEvent(transaction, {
      kind: 'signed_in',
      accountId: account.id,
      actorId: account.id,
      details: { client: input.place.client },
    });
    return openSession(transaction, account.id, input.place);
  });
  return ok({ accountId: account.id, secret });
}

async function findAccount(database: RootDatabase, name: string) {
  const account = await database.account.findUnique({
    where: { name: isName(name) ? name : '' },
    select: { id: true, role: true, passwordHash: true, deactivatedAt: true },
  });
  return account && isRole(account.role) && account.deactivatedAt === null ? account : null;
}
