import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { itemTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';
import { organisationsTag, organisationTag } from '../../organisation-tags.ts';

export interface SeenOrganisation {
  organisationId: string;
  /** The one that was seen. */
  version: number;
}

/** Locks organisations in one order; gives the versions of those that stand. */
async function lock(transaction: Database, ids: string[]): Promise<Map<string, number>> {
  const rows = await transaction.$queryRaw<{ id: string; version: number }[]>`
    select id, version from organisation
    where id in (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
      and merged_into_id is null and removed_at is null
    order by id for update`;
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Tags of all pages that show one of the organisations, those of its people and of what they said among them. */
async function tagsOf(transaction: Database, ids: string[]): Promise<string[]> {
  const held = await transaction.appointment.findMany({
    where: { organisationId: { in: ids } },
    distinct: ['personId'],
    select: { personId: true },
  });
  return [organisationsTag, ...ids.map(organisationTag), ...held.map(({ personId }) => itemTag(personId))];
}

/** Writes down what happened to an organisation. */
export async function recordEvent(
  transaction: Database,
  actor: Actor,
  event: { organisationId: string; kind: string; details?: Prisma.InputJsonObject },
): Promise<void> {
  await transaction.organisationEvent.create({
    data: { id: newId(), actorId: actor.accountId, details: {}, ...event },
  });
}

/**
 * Changes an organisation in the state that was seen, as one who may publish: it is a plain record, and public at once. Has
 * every page printed anew that shows it, or the other one that a merging names.
 */
export async function inOrganisation(
  actor: Actor,
  { organisationId, version, otherId }: SeenOrganisation & { otherId?: string },
  database: RootDatabase,
  work: (transaction: Database) => Promise<Result<null>>,
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', organisationId);
  const ids = [organisationId, ...(otherId === undefined ? [] : [otherId])];
  if (!ids.every(isId)) return failed(refused('organisationMissing'));
  return inTransaction(database, async (transaction) => {
    const standing = await lock(transaction, ids);
    if (standing.size < new Set(ids).size) return failed(refused('organisationMissing'));
    if (standing.get(organisationId) !== version) return failed(conflict('changedMeanwhile'));
    const tags = await tagsOf(transaction, ids);
    const done = await work(transaction);
    if (!done.ok) return done;
    return ok({ version: await raiseContentVersion(transaction, { tags }) });
  });
}
