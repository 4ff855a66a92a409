import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { inOrganisation, recordEvent, type SeenOrganisation } from './facts/in-organisation.ts';

/**
 * Makes one of two records of the same organisation: the address of the one that ends leads to the other, which has its people
 * from then on.
 */
export async function mergeOrganisations(
  actor: Actor,
  input: SeenOrganisation & { intoId: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { organisationId: id, intoId } = input;
  if (id === intoId) return failed(refused('mergeImpossible'));
  return inOrganisation(actor, { ...input, otherId: intoId }, database, async (transaction) => {
    await transaction.appointment.updateMany({
      where: { organisationId: id },
      data: { organisationId: intoId },
    });
    await transaction.organisation.updateMany({
      where: { OR: [{ id }, { mergedIntoId: id }] },
      data: { mergedIntoId: intoId },
    });
    await recordEvent(transaction, actor, { organisationId: id, kind: 'merged', details: { intoId } });
    await recordEvent(transaction, actor, {
      ...{ organisationId: intoId, kind: 'merged', details: { fromId: id } },
    });
    return ok(null);
  });
}
