import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { OrganisationFacts } from '../organisation.ts';
import { inOrganisation, recordEvent, type SeenOrganisation } from './facts/in-organisation.ts';
import { readFacts } from './facts/read-facts.ts';

/** Changes the names of an organisation and its address on the web. */
export async function editOrganisation(
  actor: Actor,
  input: OrganisationFacts & SeenOrganisation,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { organisationId: id } = input;
  return inOrganisation(actor, input, database, async (transaction) => {
    const read = readFacts(input);
    if (!read.ok) return read;
    const { url, names } = read.value;
    await transaction.organisation.update({
      where: { id },
      data: { url, version: { increment: 1 }, names: { deleteMany: {}, create: names } },
    });
    await recordEvent(transaction, actor, { organisationId: id, kind: 'edited' });
    return ok(null);
  });
}
