import 'server-only';
import { isId } from '#lib/core/id-shape';
import { conflict, failed, ok, refused } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';

export interface SeenAppointment {
  itemId: string;
  appointmentId: string;
  /** The one that was seen. */
  version: number;
}

/** The appointment of a person as it was seen; a conflict where somebody changed it since. */
export async function findSeen(transaction: Database, { itemId, appointmentId, version }: SeenAppointment) {
  const appointment = isId(appointmentId)
    ? await transaction.appointment.findFirst({
        where: { id: appointmentId, personId: itemId },
        select: { version: true, organisationId: true },
      })
    : null;
  if (!appointment) return failed(refused('appointmentMissing'));
  return appointment.version === version ? ok(appointment) : failed(conflict('changedMeanwhile'));
}
