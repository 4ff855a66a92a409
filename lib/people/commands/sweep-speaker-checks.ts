import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';

const keptDays = 90;

/**
 * Removes what people sent by their links 90 days after it was decided, but for the answers that were accepted, which hold; what
 * nobody can decide any more, because the person was removed; and links that ended as long ago and by which nothing came that
 * is kept. Who decided what and when stays in the timeline. Returns how many rows it removed.
 */
export async function sweepSpeakerChecks(database: RootDatabase = db()): Promise<number> {
  const proposals = await database.$executeRaw`
    delete from speaker_proposal where (agrees is null or not is_accepted)
      and decided_at < now() - make_interval(days => ${keptDays}::int)`;
  const strays = await database.$executeRaw`
    delete from speaker_proposal using speaker_link link
    where link.id = speaker_proposal.link_id and decided_at is null
      and link.expires_at < now() - make_interval(days => ${keptDays}::int)
      and not exists (select from localization where item_id = link.person_id and state <> 'archived')`;
  const links = await database.$executeRaw`
    delete from speaker_link
    where least(expires_at, coalesce(revoked_at, 'infinity')) < now() - make_interval(days => ${keptDays}::int)
      and not exists (select from speaker_proposal where link_id = speaker_link.id)`;
  return proposals + strays + links;
}
