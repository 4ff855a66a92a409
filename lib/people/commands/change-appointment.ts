import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findSeen, type SeenAppointment } from './appointments/find-seen.ts';
import { inPerson } from './appointments/in-person.ts';
import { type AppointmentInput, readAppointment } from './appointments/read-appointment.ts';

/** Corrects a post of a person, or says when it ended. */
export function changeAppointment(
  actor: Actor,
  input: AppointmentInput & SeenAppointment,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { itemId, appointmentId } = input;
  return inPerson(actor, itemId, database, async (transaction) => {
    const seen = await findSeen(transaction, input);
    if (!seen.ok) return seen;
    const read = await readAppointment(transaction, input);
    if (!read.ok) return read;
    const { posts, ...appointment } = read.value;
    await transaction.appointment.update({
      where: { id: appointmentId },
      data: { ...appointment, version: { increment: 1 }, posts: { deleteMany: {}, create: posts } },
    });
    const organisationIds = [seen.value.organisationId, appointment.organisationId];
    return ok({ kind: 'appointment-changed', appointmentId, organisationIds });
  });
}
