import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type DeskActor, isRole, type LinkPurpose, sessionLimits } from './account.ts';
import { mayAccounts } from './account-policy.ts';
import { accountEventKinds, type Colleague, type ColleagueEvent, type OwnSession } from './account-view.ts';

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

/** A one-time link that works at this moment, with whom it is for; null for every other. Looking at it does not use it up. */
export interface OpenLink {
  purpose: LinkPurpose;
  /** Null on the setup link. */
  account: { name: string; displayName: string } | null;
}

export async function findOneTimeLink(secret: string, database: Database = db()): Promise<OpenLink | null> {
  const rows = await database.$queryRaw<{ purpose: LinkPurpose; name: string | null; displayName: string }[]>`
    select one_time_link.purpose::text as purpose, account.name, account.display_name as "displayName"
    from one_time_link left join account on account.id = one_time_link.account_id
    where one_time_link.token_hash = ${sha256Of(secret)} and one_time_link.used_at is null
      and one_time_link.revoked_at is null and one_time_link.expires_at > now()
      and account.deactivated_at is null`;
  const [row] = rows;
  if (!row) return null;
  const { purpose, name, displayName } = row;
  return { purpose, account: name === null ? null : { name, displayName } };
}

/** The actor's own sessions that are open, the one used last first. */
export async function listOwnSessions(
  { accountId, sessionId }: DeskActor,
  database: Database = db(),
): Promise<OwnSession[]> {
  const rows = await database.$queryRaw<
    (Omit<OwnSession, 'createdAt' | 'lastSeenAt'> & { createdAt: Date; lastSeenAt: Date })[]
  >`
    select id as "sessionId", device, client, created_at as "createdAt", last_seen_at as "lastSeenAt",
      id = ${sessionId}::uuid as "isThis"
    from session
    where account_id = ${accountId}::uuid and ended_at is null and expires_at > now()
      and last_seen_at > now() - make_interval(secs => ${sessionLimits.idleSeconds}::int)
    order by last_seen_at desc, id`;
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}

interface ColleagueRow extends Omit<Colleague, 'lastSeenAt'> {
  lastSeenAt: Date | null;
}

function toColleague(row: ColleagueRow): Colleague {
  return { ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null };
}

/** Everybody with an account, those who can sign in first, by name; nobody for who may not administer. */
export async function listColleagues(actor: Actor, database: Database = db()): Promise<Colleague[]> {
  if (!mayAccounts(actor, 'administer')) return [];
  const rows = await database.$queryRaw<ColleagueRow[]>`
    select account.id as "accountId", account.name, account.display_name as "displayName",
      account.role::text as role, account.email,
      case when account.deactivated_at is not null then 'deactivated'
        when account.password_hash is null then 'invited' else 'active' end as state,
      (select max(last_seen_at) from session where session.account_id = account.id) as "lastSeenAt"
    from account where account.role <> 'portal'
    order by account.deactivated_at is not null, lower(account.display_name), account.name`;
  return rows.map(toColleague);
}

/** One of them; null where there is no such account, or the actor may not administer. */
export async function findColleague(
  actor: Actor,
  accountId: string,
  database: Database = db(),
): Promise<Colleague | null> {
  const all = await listColleagues(actor, database);
  return all.find((colleague) => colleague.accountId === accountId) ?? null;
}

const eventsShown = 30;

/** What happened to an account lately, newest first. */
export async function listColleagueEvents(
  actor: Actor,
  accountId: string,
  database: Database = db(),
): Promise<ColleagueEvent[]> {
  if (!mayAccounts(actor, 'administer')) return [];
  const events = await database.accountEvent.findMany({
    where: { accountId },
    orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
    take: eventsShown,
    select: { id: true, kind: true, happenedAt: true, actor: { select: { displayName: true } } },
  });
  return events.flatMap(({ id, kind: stored, happenedAt, actor: by }) => {
    const kind = accountEventKinds.find((known) => known === stored);
    return kind ? [{ id, kind, by: by?.displayName ?? null, at: happenedAt.toISOString() }] : [];
  });
}
