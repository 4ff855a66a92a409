import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { type Database, db } from '#lib/platform/db/client';
import { type DeskActor, isRole, sessionLimits } from './account.ts';

interface ActorRow {
  accountId: string;
  role: string;
  name: string;
  displayName: string;
  sessionId: string;
}

/**
 * Who holds the session with this secret, with the name and role of this moment; null where the session ended, was not
 * used for too long, or its account was deactivated. Asked at every request, by the database's clock. Once a minute at
 * most it notes that the session is in use.
 */
export async function findActorBySession(
  secret: string,
  database: Database = db(),
): Promise<DeskActor | null> {
  const rows = await database.$queryRaw<ActorRow[]>`
    with found as (
      select account.id as "accountId", account.role::text as role, account.name,
        account.display_name as "displayName", session.id as "sessionId"
      from session join account on account.id = session.account_id
      where session.token_hash = ${sha256Of(secret)} and session.ended_at is null
        and session.expires_at > now() and account.deactivated_at is null
        and session.last_seen_at > now() - make_interval(secs => ${sessionLimits.idleSeconds}::int)
    ), noted as (
      update session set last_seen_at = now() from found
      where session.id = found."sessionId" and session.last_seen_at < now() - interval '1 minute'
    )
    select * from found`;
  const [row] = rows;
  return row && isRole(row.role) ? { ...row, role: row.role } : null;
}
