import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { claimEndedConsent, inTransaction, lockMedium } from '#lib/platform/db/transaction';
import { contentMoment } from '#lib/publishing/moment';
import { portalActor } from '#lib/publishing/portal-actor';
import { obstacleOf } from '../medium.ts';
import { standingFields } from '../medium-view.ts';
import { announceMedium } from './change/announce-medium.ts';

const batch = 50;

/** Records one; null where none is left. Where another consent holds, nothing changes for readers. */
async function recordOne(database: RootDatabase): Promise<{ version: bigint | null } | null> {
  return await inTransaction(database, async (transaction) => {
    const ended = await claimEndedConsent(transaction);
    if (!ended) return null;
    const { id, mediumId } = ended;
    await lockMedium(transaction, mediumId);
    await transaction.$executeRaw`update consent set end_recorded_at = now() where id = ${id}::uuid`;
    const { now } = await contentMoment(transaction);
    const medium = await transaction.medium.findUnique({ where: { id: mediumId }, select: standingFields });
    if (!medium || obstacleOf(medium, now) !== 'noConsent') return { version: null };
    const event = 'medium-consent-ended' as const;
    const actor = await portalActor(transaction);
    const news = { mediumId, event, actor, isGone: true, hasNewLook: true };
    return { version: await announceMedium(transaction, news) };
  });
}

/**
 * Records that consents ran out, in the portal's name, and has the share cards drawn anew that showed their pictures.
 * Readers stop seeing these at the very moment, whether this runs or not. Running it twice, or on two instances at once,
 * records each once. Returns the newest content version; null where nothing changed that was ever public.
 */
export async function recordEndedConsents(database: RootDatabase = db()): Promise<bigint | null> {
  let newest: bigint | null = null;
  for (let count = 0; count < batch; count += 1) {
    const recorded = await recordOne(database);
    if (!recorded) break;
    newest = recorded.version ?? newest;
  }
  return newest;
}
