import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { organisationTag } from '#lib/organisations/organisation-tags';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { itemTag, listTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';

interface AppointmentChange {
  /** How the timeline calls it. */
  kind: 'appointment-added' | 'appointment-changed' | 'appointment-removed';
  appointmentId: string;
  /** Whose pages show it, or showed it. */
  organisationIds: string[];
}

/**
 * Changes the posts of a person under their lock, as one who may publish: posts are records beside the revisions, and public
 * at once where the person is. Writes down what was done, and has the pages printed anew that show it.
 */
export async function inPerson(
  actor: Actor,
  personId: string,
  database: RootDatabase,
  work: (transaction: Database) => Promise<Result<AppointmentChange>>,
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', personId);
  return inTransaction(database, async (transaction) => {
    const isThere = isId(personId) && (await lockItem(transaction, personId));
    const found = isThere ? await transaction.person.count({ where: { itemId: personId } }) : 0;
    if (found === 0) return failed(refused('itemMissing'));
    const done = await work(transaction);
    if (!done.ok) return done;
    const { kind, appointmentId, organisationIds } = done.value;
    await transaction.timelineEntry.create({
      data: {
        ...{ id: newId(), itemId: personId, kind, details: { appointmentId } },
        actorId: actor.accountId,
      },
    });
    const version = await raiseContentVersion(transaction, {
      tags: [
        itemTag(personId),
        ...languages.map((language) => listTag('person', language)),
        ...organisationIds.map(organisationTag),
      ],
    });
    return ok({ version });
  });
}
