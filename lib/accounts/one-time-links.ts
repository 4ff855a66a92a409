import 'server-only';
import { randomBytes } from 'node:crypto';
import { sha256Of } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import { type LinkPurpose, linkSeconds } from './account.ts';

export interface MadeLink {
  linkId: string;
  purpose: LinkPurpose;
  /** Told this once; stored is its hash. */
  secret: string;
  expiresAt: Date;
}

interface WantedLink {
  purpose: LinkPurpose;
  /** Null for the setup link. */
  accountId: string | null;
  /** Null where a command line makes it. */
  createdById: string | null;
}

/** Makes a link in the caller's transaction, and revokes all earlier ones of its account. */
export async function makeOneTimeLink(transaction: Database, wanted: WantedLink): Promise<MadeLink> {
  const { purpose, accountId, createdById } = wanted;
  await revokeLinks(transaction, accountId);
  const [linkId, secret] = [newId(), randomBytes(32).toString('base64url')];
  const rows = await transaction.$queryRaw<{ expiresAt: Date }[]>`
    insert into one_time_link (id, token_hash, purpose, account_id, created_by_id, expires_at)
    values (${linkId}::uuid, ${sha256Of(secret)}, ${purpose}::"OneTimePurpose", ${accountId}::uuid,
      ${createdById}::uuid, now() + make_interval(secs => ${linkSeconds[purpose]}::int))
    returning expires_at as "expiresAt"`;
  const [row] = rows;
  if (!row) throw new Error('the link was not stored');
  return { linkId, purpose, secret, expiresAt: row.expiresAt };
}

/** Ends all links of an account that were not used; with null, the setup links. */
export async function revokeLinks(transaction: Database, accountId: string | null): Promise<void> {
  await transaction.$executeRaw`
    update one_time_link set revoked_at = now()
    where account_id is not distinct from ${accountId}::uuid and used_at is null and revoked_at is null`;
}

/** Uses a link up. Null where it is unknown, used, revoked or past its end: of two who try at once, one gets it. */
export async function useOneTimeLink(
  transaction: Database,
  secret: string,
  purposes: readonly LinkPurpose[],
): Promise<{ accountId: string | null; purpose: LinkPurpose } | null> {
  const rows = await transaction.$queryRaw<{ accountId: string | null; purpose: LinkPurpose }[]>`
    update one_time_link set used_at = now()
    where token_hash = ${sha256Of(secret)} and used_at is null and revoked_at is null and expires_at > now()
      and purpose::text = any(${[...purposes]}::text[])
    returning account_id as "accountId", purpose::text as purpose`;
  return rows[0] ?? null;
}
