import 'server-only';
import { randomBytes } from 'node:crypto';
import { sha256Of } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';
import { sessionLimits } from './account.ts';

/** What can happen to an account. */
export type AccountEventKind = 'signed_in' | 'sign_in_refused' | 'signed_out';

/** Adds to the record of what happened to accounts, which nobody can edit. `details` holds no secret. */
export async function recordAccountEvent(
  database: Database,
  event: {
    kind: AccountEventKind;
    accountId: string | null;
    actorId: string | null;
    details?: Prisma.InputJsonObject;
  },
): Promise<void> {
  await database.accountEvent.create({ data: { id: newId(), details: {}, ...event } });
}

/** Where a session is opened from. */
export interface SignInPlace {
  /** What the browser calls itself. */
  userAgent: string;
  /** The client's address in its one spelling. */
  client: string;
}

const longestDevice = 200;

/** Opens a session and returns its secret, which is stored nowhere. */
export async function openSession(
  database: Database,
  accountId: string,
  place: SignInPlace,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await database.$executeRaw`
    insert into session (id, token_hash, account_id, device, client, expires_at)
    values (${newId()}::uuid, ${sha256Of(secret)}, ${accountId}::uuid,
      ${place.userAgent.slice(0, longestDevice)}, ${place.client},
      now() + make_interval(secs => ${sessionLimits.longestSeconds}::int))`;
  return secret;
}

export type SessionEnd = 'signed_out' | 'revoked' | 'password' | 'role' | 'deactivated';

/** Ends all sessions of an account at once; every request after the commit is refused. Returns how many it ended. */
export function endSessions(
  database: Database,
  accountId: string,
  reason: SessionEnd,
  exceptSessionId: string | null = null,
): Promise<number> {
  return database.$executeRaw`
    update session set ended_at = now(), end_reason = ${reason}
    where account_id = ${accountId}::uuid and ended_at is null
      and (${exceptSessionId}::uuid is null or id <> ${exceptSessionId}::uuid)`;
}
