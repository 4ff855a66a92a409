import 'server-only';
import { cookies, headers } from 'next/headers';
import { sessionLimits } from '#lib/accounts/account';
import type { SignInPlace } from '#lib/accounts/account-records';
import { signOut } from '#lib/accounts/commands/sign-out';
import type { Problem, Result } from '#lib/core/result';
import { deviceCookie, deviceCookieName, knownDevice } from '#lib/platform/auth/known-device';
import { type OpenedSession, sessionCookie, signInWith } from '#lib/platform/auth/session-cookie';
import { findActor } from './desk-actor.ts';

/** Where the request comes from, as the press tells it: no header of a client is believed for the address. */
export async function requestPlace(): Promise<SignInPlace> {
  const given = await headers();
  return {
    userAgent: given.get('user-agent') ?? '',
    client: given.get('x-client-address') ?? 'unknown',
  };
}

/** The browser's own name where the account with this name knows it. */
export async function requestDevice(accountName: string): Promise<string | null> {
  return knownDevice((await cookies()).get(deviceCookieName())?.value, accountName);
}

/**
 * Runs a command that opens a session and gives the browser its cookies; a session that it had before ends. Returns why
 * there is none, nothing where there is one.
 */
export async function enterDesk(
  open: () => Promise<Result<OpenedSession & { name: string }>>,
): Promise<Problem[]> {
  const outcome: { current: Result<OpenedSession & { name: string }> | null } = { current: null };
  const session = await signInWith(sessionLimits.longestSeconds, async () => {
    outcome.current = await open();
    return outcome.current.ok ? outcome.current.value : null;
  });
  if (outcome.current?.ok === false) return outcome.current.problems;
  if (!session || !outcome.current) throw new Error('the session was opened, but got no cookie');
  const before = await findActor();
  if (before) await signOut(before);
  const kept = await cookies();
  for (const { name, value, options } of [session, deviceCookie(outcome.current.value.name)])
    kept.set(name, value, options);
  return [];
}

/** Takes the session's cookie away from the browser. */
export async function leaveDesk(): Promise<void> {
  const { name, options } = sessionCookie('', 0);
  (await cookies()).set(name, '', options);
}
