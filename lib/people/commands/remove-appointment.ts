import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findSeen, type SeenAppointment } from './appointments/find-seen.ts';
import { inPerson } from './appointments/in-person.ts';

/** Removes a post that a person never held. */
export function removeAppointment(
  actor: Actor,
  input: SeenAppointment,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { itemId, appointmentId } = input;
  return inPerson(actor, itemId, database, async (transaction) => {
    const seen = await findSeen(transaction, input);
    if (!seen.ok) return seen;
    await transaction.appointment.delete({ where: { id: appointmentId } });
    const organisationIds = [seen.value.organisationId];
    return ok({ kind: 'appointment-removed', appointmentId, organisationIds });
  });
}
