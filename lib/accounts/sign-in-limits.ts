import 'server-only';
import { type Problem, refused } from '#lib/core/result';
import type { Allowance, RateLimits } from '#lib/platform/rate-limit/rate-limits';

/** Somebody who tries a name. All that is counted is what they typed and where they are, so that unknown names count alike. */
export interface SignInAttempt {
  /** The typed name in its one spelling. */
  name: string;
  client: string;
  /** The browser that the account knows from an earlier sign-in; null for strangers. */
  device: string | null;
}

const quarter = 15 * 60;
/** A known browser has attempts of its own, which no stranger can use up. */
const ofDevice: Allowance = { name: 'sign-in-device', attempts: 10, seconds: quarter };
const ofClient: Allowance = { name: 'sign-in-client', attempts: 50, seconds: quarter };
const ofPair: Allowance = { name: 'sign-in-pair', attempts: 10, seconds: quarter };
/** All strangers together, wherever they are: nobody guesses a password of twelve characters at this pace. */
const ofName: Allowance = { name: 'sign-in-name', attempts: 100, seconds: 3_600 };
const ofOwner: Allowance = { name: 'own-password', attempts: 10, seconds: quarter };

type Counted = [Allowance, string];

function countedFor({ name, client, device }: SignInAttempt): Counted[] {
  if (device !== null) return [[ofDevice, `${device} ${name}`]];
  return [
    [ofClient, client],
    [ofPair, `${client} ${name}`],
    [ofName, name],
  ];
}

function mustWait(milliseconds: number): Problem {
  return refused('tooManyAttempts', { minutes: Math.ceil(milliseconds / 60_000) });
}

/** What is said where so many attempts come at once that none can be looked at. */
export const tooBusy: Problem = refused('tooManyAttempts', { minutes: 1 });

/** Counts an attempt before it is looked at; why it must wait, or null. What one limit refuses counts for no wider one. */
export async function countAttempt(attempt: SignInAttempt, limits: RateLimits): Promise<Problem | null> {
  for (const [allowance, subject] of countedFor(attempt)) {
    const wait = await limits.take(allowance, subject);
    if (wait > 0) return mustWait(wait);
  }
  return null;
}

/** An attempt that knew the password was none: the narrow counts begin anew, the wide ones get it back. */
export async function forgiveAttempt(attempt: SignInAttempt, limits: RateLimits): Promise<void> {
  for (const [allowance, subject] of countedFor(attempt)) {
    const isWide = allowance === ofClient || allowance === ofName;
    if (isWide) await limits.giveBack(allowance, subject);
    else await limits.forget(allowance, subject);
  }
}

/** The same for somebody who is signed in and types their own password. */
export async function countOwnAttempt(accountId: string, limits: RateLimits): Promise<Problem | null> {
  const wait = await limits.take(ofOwner, accountId);
  return wait > 0 ? mustWait(wait) : null;
}

export function forgiveOwnAttempt(accountId: string, limits: RateLimits): Promise<void> {
  return limits.forget(ofOwner, accountId);
}
