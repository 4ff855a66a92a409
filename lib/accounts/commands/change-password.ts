import 'server-only';
import { failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import { argonPasswords, type Passwords, PasswordsBusy } from '#lib/platform/auth/password';
import type { OpenedSession } from '#lib/platform/auth/session-cookie';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { rateLimits } from '#lib/platform/rate-limit/rate-limits';
import type { DeskActor } from '../account.ts';
import { hashChosen, storePassword } from '../account-password.ts';
import {
  endSessions,
  lockAccount,
  openSession,
  recordAccountEvent,
  type SignInPlace,
} from '../account-records.ts';
import { revokeLinks } from '../one-time-links.ts';
import { passwordProblem } from '../password-rules.ts';
import { countOwnAttempt, forgiveOwnAttempt, tooBusy } from '../sign-in-limits.ts';
import type { PasswordPorts } from './sign-in.ts';

export interface ChangePasswordInput {
  current: string;
  password: string;
  place: SignInPlace;
}

/** Changes the actor's own password. All sessions end, the one it is done in too: the browser gets a new one. */
export async function changePassword(
  actor: DeskActor,
  { current, password, place }: ChangePasswordInput,
  { database = db(), passwords = argonPasswords }: PasswordPorts = {},
): Promise<Result<OpenedSession & { name: string }>> {
  const weakness = passwordProblem(password, [actor.name, actor.displayName]);
  if (weakness) return failed(weakness);
  const stored = await database.account.findUnique({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  });
  const known = stored?.passwordHash ?? null;
  const problem = await problemWithCurrent(actor, { known, current }, { database, passwords });
  if (problem) return failed(problem);
  const hashed = await hashChosen(passwords, password);
  if (!hashed.ok) return hashed;
  return inTransaction(database, async (transaction) => {
    const { accountId } = actor;
    const account = await lockAccount(transaction, accountId);
    if (!account || account.deactivatedAt !== null || account.passwordHash !== known)
      return failed(refused('changedMeanwhile'));
    await storePassword(transaction, accountId, hashed.value);
    await endSessions(transaction, accountId, 'password');
    await revokeLinks(transaction, accountId);
    await recordAccountEvent(transaction, { kind: 'password_changed', accountId, actorId: accountId });
    return ok({ accountId, name: actor.name, secret: await openSession(transaction, accountId, place) });
  });
}

/** Whoever sits at a browser that was left open may not guess for ever. */
async function problemWithCurrent(
  { accountId }: DeskActor,
  { known, current }: { known: string | null; current: string },
  { database, passwords }: { database: RootDatabase; passwords: Passwords },
): Promise<Problem | null> {
  const limits = rateLimits(database);
  const wait = await countOwnAttempt(accountId, limits);
  if (wait) return wait;
  try {
    if (await passwords.verify(known, current)) {
      await forgiveOwnAttempt(accountId, limits);
      return null;
    }
  } catch (error) {
    if (error instanceof PasswordsBusy) return tooBusy;
    throw error;
  }
  await recordAccountEvent(database, { kind: 'password_change_refused', accountId, actorId: accountId });
  return invalid('currentPasswordWrong', { field: 'current' });
}
