import { createHash } from 'node:crypto';
import type { DeskActor, Role } from '#lib/accounts/account';
import { findActorBySession } from '#lib/accounts/admin-queries';
import { signIn } from '#lib/accounts/commands/sign-in';
import { newId } from '#lib/core/ids';
import type { Passwords } from '#lib/platform/auth/password';
import { signInWith } from '#lib/platform/auth/session-cookie';
import type { RootDatabase } from '#lib/platform/db/client';
import { accepted } from './make-article.ts';

/** Passwords hashed by something that takes no time, with a count of how often one was held against a hash. */
export interface CountedPasswords extends Passwords {
  verifications: { hadHash: boolean }[];
}

function quickHash(password: string): string {
  return `quick$${createHash('sha256').update(password).digest('hex')}`;
}

/** For tests of what surrounds the hashing; the real one has tests of its own. */
export function countPasswords(): CountedPasswords {
  const verifications: { hadHash: boolean }[] = [];
  return {
    verifications,
    hash: (password) => Promise.resolve(quickHash(password)),
    verify(hashed, password) {
      verifications.push({ hadHash: hashed !== null });
      return Promise.resolve(hashed === quickHash(password));
    },
  };
}

export const place = { userAgent: 'Firefox/140.0 Windows', client: '192.0.2.7' };

export interface MadeAccount {
  accountId: string;
  name: string;
  password: string;
}

let count = 0;

/** Makes an account that can sign in. */
export async function makeAccount(
  database: RootDatabase,
  role: Role,
  options: { email?: string; hasPassword?: boolean } = {},
): Promise<MadeAccount> {
  count += 1;
  const [accountId, name, password] = [newId(), `${role}${count}`, `a password for number ${count}`];
  const passwordHash = options.hasPassword === false ? null : quickHash(password);
  const { email = null } = options;
  await database.account.create({
    data: { id: accountId, name, displayName: `Person ${count}`, role, passwordHash, email },
  });
  return { accountId, name, password };
}

/** Signs an account in, and returns the secret of its session and who holds it. */
export async function signedIn(
  database: RootDatabase,
  { name, password }: MadeAccount,
): Promise<{ secret: string; actor: DeskActor }> {
  const input = { name, password, place, device: null };
  const { secret } = accepted(await signIn(input, { database, passwords: countPasswords() }));
  const actor = await findActorBySession(secret, database);
  if (!actor) throw new Error(`${name} is not signed in`);
  return { secret, actor };
}

/** What the browser of a session holds in its cookie. */
export async function cookieOf({ secret, actor }: Awaited<ReturnType<typeof signedIn>>): Promise<string> {
  const cookie = await signInWith(60, async () => ({ accountId: actor.accountId, secret }));
  if (!cookie) throw new Error(`${actor.name} got no cookie`);
  return cookie.value;
}
