import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import { rowsOf } from './apply-replay.ts';
import type { Replay } from './replay.ts';

/** Removes what was being typed before a redaction: nobody knows what it holds. */
export async function removeOlderDrafts(transaction: Database, itemId: string, before: Date): Promise<void> {
  const older = { updatedAt: { lte: before } };
  await transaction.workingDraft.deleteMany({ where: { localization: { itemId }, ...older } });
  await transaction.sharedDraft.deleteMany({ where: { itemId, ...older } });
  await transaction.programme.deleteMany({ where: { eventId: itemId, ...older } });
}

/**
 * Removes a person's posts and proposals that are older than a redaction and were not there any more when it was made, so that
 * it says nothing of their words. What came after it stays.
 */
export async function removeGone(
  transaction: Database,
  personId: string,
  { posts, proposalIds }: Replay,
  before: Date,
): Promise<void> {
  // Ids say when they were made.
  const next = newId(before.getTime() + 1);
  if (posts) {
    const kept = rowsOf(posts, '"appointmentId" uuid, language "Language"');
    await transaction.$executeRaw`
      delete from appointment_post using appointment
      where appointment.id = appointment_post.appointment_id and appointment.person_id = ${personId}::uuid
        and appointment.id < ${next}::uuid
        and (appointment_post.appointment_id, appointment_post.language) not in (
          select given."appointmentId", given.language from ${kept})`;
    await transaction.$executeRaw`
      delete from appointment where person_id = ${personId}::uuid and id < ${next}::uuid
        and id not in (select given."appointmentId" from ${kept})`;
  }
  if (proposalIds) {
    await transaction.$executeRaw`
      delete from speaker_proposal using speaker_link
      where speaker_link.id = speaker_proposal.link_id and speaker_link.person_id = ${personId}::uuid
        and speaker_proposal.words <> '' and speaker_proposal.proposed_at <= ${before}
        and speaker_proposal.id <> all(${proposalIds}::uuid[])`;
  }
}
