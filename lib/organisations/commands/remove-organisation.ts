import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findOrganisationIds } from '../public-queries.ts';
import { inOrganisation, recordEvent, type SeenOrganisation } from './facts/in-organisation.ts';

/** How many events and milestones name an organisation, or a record that was merged into it, in any version or draft. */
async function countNaming(transaction: Database, organisationId: string): Promise<number> {
  const ids = await findOrganisationIds(transaction, organisationId);
  const rows = await transaction.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (
      select item_id from shared_revision where content -> 'organiserIds' ?| ${ids}::text[]
      union select item_id from shared_draft where content -> 'organiserIds' ?| ${ids}::text[]
      union select item_id from shared_revision where content -> 'organisationIds' ?| ${ids}::text[]
      union select item_id from shared_draft where content -> 'organisationIds' ?| ${ids}::text[]
    ) naming`;
  return rows[0]?.count ?? 0;
}

/** Removes an organisation in which nobody holds or held a post, and which no event or milestone names; its address says for ever that it is gone. */
export async function removeOrganisation(
  actor: Actor,
  input: SeenOrganisation,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { organisationId: id } = input;
  return inOrganisation(actor, input, database, async (transaction) => {
    const held = await transaction.appointment.count({ where: { organisationId: id } });
    const count = held + (await countNaming(transaction, id));
    if (count > 0) return failed(refused('organisationInUse', { count }));
    await transaction.$executeRaw`update organisation set removed_at = now() where id = ${id}::uuid`;
    await recordEvent(transaction, actor, { organisationId: id, kind: 'removed' });
    return ok(null);
  });
}
