import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Database, RootDatabase } from './client.ts';

/** Runs `work` in one transaction; anything it throws rolls all of it back. Waits up to 5 s for a connection, 20 s for the work. */
export function inTransaction<Value>(
  database: RootDatabase,
  work: (transaction: Database) => Promise<Value>,
): Promise<Value> {
  return database.$transaction(work, { maxWait: 5_000, timeout: 20_000 });
}

/**
 * Locks one item until the transaction ends, so that commands on it run one after the other. False where it does not
 * exist, and for what can't be an id at all.
 */
export async function lockItem(transaction: Database, itemId: string): Promise<boolean> {
  if (!isId(itemId)) return false;
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select id from item where id = ${itemId}::uuid for update`;
  return rows.length === 1;
}

/** Lets whoever wants to insert an item under this id wait for whoever is about to, until the transaction ends. */
export async function lockNewItem(transaction: Database, itemId: string): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${itemId}, 0))`;
}

/** Lets whoever changes what stands on the front page wait for whoever is about to; gives the database's now. */
export async function lockFront(transaction: Database): Promise<Date> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended('front', 0))`;
  const rows = await transaction.$queryRaw<{ now: Date }[]>`select now() as now`;
  const [row] = rows;
  if (!row) throw new Error('the database does not tell the time');
  return row.now;
}

/**
 * Locks one picture or document until the transaction ends; before it the items that ever showed it, so that a publication
 * of one of them and this wait for each other in one order. False where it does not exist.
 */
export async function lockMedium(transaction: Database, mediumId: string): Promise<boolean> {
  await transaction.$queryRaw`
    select item.id from item where item.id in (
      select publication.item_id from publication
      join publication_medium on publication_medium.publication_id = publication.id
      where publication_medium.medium_id = ${mediumId}::uuid
    ) order by item.id for key share`;
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select id from medium where id = ${mediumId}::uuid for update`;
  return rows.length === 1;
}

/**
 * Holds pictures and documents as they are until the transaction ends, and gives their versions by id; what does not exist is
 * left out. The caller holds the lock of the item that is to show them.
 */
export async function holdMedia(transaction: Database, mediumIds: string[]): Promise<Map<string, number>> {
  const rows = await transaction.$queryRaw<{ id: string; version: number }[]>`
    select id, version from medium where id = any(${mediumIds}::uuid[]) order by id for share`;
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** A row of the outbox that its claimer alone works on until its lease is over. */
export interface ClaimedEffect {
  id: bigint;
  effect: string;
  payload: unknown;
  /** How often it was claimed, this time included. */
  attempts: number;
}

/**
 * Claims the oldest due row of the outbox of these effects for `leaseSeconds`; null where none is due. Holds no lock and no connection:
 * who crashes gives it back when the lease is over.
 */
export async function claimEffect(
  database: Database,
  effects: string[],
  leaseSeconds: number,
): Promise<ClaimedEffect | null> {
  const rows = await database.$queryRaw<ClaimedEffect[]>`
    update outbox set attempts = attempts + 1, available_at = now() + make_interval(secs => ${leaseSeconds}::int)
    where id = (
      select id from outbox
      where done_at is null and available_at <= now() and effect = any(${effects}::text[])
      order by id limit 1 for update skip locked
    )
    returning id, effect, payload, attempts`;
  return rows[0] ?? null;
}

/** Claims up to `limit` localizations that wait for a moment that has come, skipping those another instance works on. */
export async function claimDueLocalizations(
  transaction: Database,
  limit: number,
): Promise<{ id: string; itemId: string; publicationId: string; visibleFrom: Date }[]> {
  return transaction.$queryRaw`
    select localization.id, localization.item_id as "itemId", publication.id as "publicationId",
      publication.visible_from as "visibleFrom"
    from localization join publication on publication.localization_id = localization.id
    where localization.state = 'scheduled' and publication.visible_from <= now()
      and (publication.visible_until is null or publication.visible_until > now())
    order by publication.visible_from limit ${limit} for update of localization skip locked`;
}

/** Claims one consent that ran out and was not recorded so yet, skipping those another instance works on. */
export async function claimEndedConsent(
  transaction: Database,
): Promise<{ id: string; mediumId: string } | null> {
  const rows = await transaction.$queryRaw<{ id: string; mediumId: string }[]>`
    select id, medium_id as "mediumId" from consent
    where end_recorded_at is null and valid_until <= now() and withdrawn_at is null
    order by valid_until limit 1 for update skip locked`;
  return rows[0] ?? null;
}
