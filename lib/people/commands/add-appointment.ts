import 'server-only';
import { newId } from '#lib/core/ids';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { inPerson } from './appointments/in-person.ts';
import { type AppointmentInput, readAppointment } from './appointments/read-appointment.ts';

/** Adds a post that a person holds or held. */
export function addAppointment(
  actor: Actor,
  { itemId: personId, ...input }: AppointmentInput & { itemId: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return inPerson(actor, personId, database, async (transaction) => {
    const read = await readAppointment(transaction, input);
    if (!read.ok) return read;
    const { posts, ...appointment } = read.value;
    const id = newId();
    await transaction.appointment.create({
      data: { id, personId, ...appointment, posts: { create: posts } },
    });
    return ok({
      ...{ kind: 'appointment-added', appointmentId: id, organisationIds: [appointment.organisationId] },
    });
  });
}
