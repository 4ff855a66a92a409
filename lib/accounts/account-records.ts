import 'server-only';
import { randomBytes } from 'node:crypto';
import { sha256Of } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';
import { log } from '#lib/platform/log/log';
import { sessionLimits } from './account.ts';
import type { AccountEventKind } from './account-view.ts';
import { deviceName } from './device-name.ts';

export interface AccountEvent {
  kind: AccountEventKind;
  /** Whom it happened to; null where that is nobody that we know. */
  accountId: string | null;
  /** Who did it; null for somebody unknown, and for the command line. */
  actorId: string | null;
  /** Holds no secret. */
  details?: Prisma.InputJsonObject;
}

/** Adds to the record of what happened to accounts, which nobody can edit, and says so in the log. */
export async function recordAccountEvent(database: Database, event: AccountEvent): Promise<void> {
  await database.accountEvent.create({ data: { id: newId(), details: {}, ...event } });
  const { kind, accountId, actorId } = event;
  log().info({ kind, accountId, actorId }, 'account');
}

/** Where a session is opened from. */
export interface SignInPlace {
  /** What the browser calls itself. */
  userAgent: string;
  /** The client's address in its one spelling. */
  client: string;
}

/** Opens a session and returns its secret, which is stored nowhere. */
export async function openSession(
  database: Database,
  accountId: string,
  place: SignInPlace,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await database.$executeRaw`
    insert into session (id, token_hash, account_id, device, client, expires_at)
    values (${newId()}::uuid, ${sha256Of(secret)}, ${accountId}::uuid, ${deviceName(place.userAgent)},
      ${place.client}, now() + make_interval(secs => ${sessionLimits.longestSeconds}::int))`;
  return secret;
}

export type SessionEnd = 'signed_out' | 'revoked' | 'password' | 'role' | 'deactivated';

/** Ends all sessions of an account at once, but for one; every request after the commit is refused. Returns how many. */
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

/** An account as commands need it. */
export interface AccountRow {
  id: string;
  name: string;
  displayName: string;
  role: string;
  email: string | null;
  passwordHash: string | null;
  deactivatedAt: Date | null;
}

/** Locks an account until the transaction ends, so that commands on it run one after the other; null where it is absent. */
export async function lockAccount(transaction: Database, accountId: string): Promise<AccountRow | null> {
  const rows = await transaction.$queryRaw<AccountRow[]>`
    select id, name, display_name as "displayName", role::text as role, email, password_hash as "passwordHash",
      deactivated_at as "deactivatedAt"
    from account where id = ${accountId}::uuid and role <> 'portal' for no key update`;
  return rows[0] ?? null;
}

/** Locks all administrators who can sign in, always in the same order; their ids. */
export async function lockAdministrators(transaction: Database): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select id from account
    where role = 'administrator' and deactivated_at is null and password_hash is not null
    order by id for no key update`;
  return rows.map(({ id }) => id);
}
