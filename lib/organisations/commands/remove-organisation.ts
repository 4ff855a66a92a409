import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { loadOrganisationUses } from '../organisation-uses-query.ts';
import { inOrganisation, recordEvent, type SeenOrganisation } from './facts/in-organisation.ts';

/** Removes an organisation in which nobody holds or held a post, and which no event or milestone names; its address says for ever that it is gone. */
export async function removeOrganisation(
  actor: Actor,
  input: SeenOrganisation,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { organisationId: id } = input;
  return inOrganisation(actor, input, database, async (transaction) => {
    const held = await transaction.appointment.count({ where: { organisationId: id } });
    const uses = await loadOrganisationUses(transaction, id);
    const count = held + new Set(uses.map(({ itemId }) => itemId)).size;
    if (count > 0) return failed(refused('organisationInUse', { count }));
    await transaction.$executeRaw`update organisation set removed_at = now() where id = ${id}::uuid`;
    await recordEvent(transaction, actor, { organisationId: id, kind: 'removed' });
    return ok(null);
  });
}
