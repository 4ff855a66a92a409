import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { inOrganisation, recordEvent, type SeenOrganisation } from './facts/in-organisation.ts';

/** Removes an organisation in which nobody holds or held a post; its address says for ever that it is gone. */
export async function removeOrganisation(
  actor: Actor,
  input: SeenOrganisation,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { organisationId: id } = input;
  return inOrganisation(actor, input, database, async (transaction) => {
    const count = await transaction.appointment.count({ where: { organisationId: id } });
    if (count > 0) return failed(refused('organisationInUse', { count }));
    await transaction.$executeRaw`update organisation set removed_at = now() where id = ${id}::uuid`;
    await recordEvent(transaction, actor, { organisationId: id, kind: 'removed' });
    return ok(null);
  });
}
