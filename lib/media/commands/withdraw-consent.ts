import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

/**
 * Records that a guardian took a consent back. Where it was the last that held, the picture is nowhere from then on: pages,
 * files, cards, lists, any copy of ours. Doing it again changes nothing.
 */
export async function withdrawConsent(
  actor: Actor,
  { mediumId, consentId }: { mediumId: string; consentId: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const found = await database.consent.count({ where: { id: consentId, mediumId } });
  if (found === 0) return failed(refused('consentMissing'));
  return await inMedium(actor, { mediumId, verb: 'protect' }, database, async (transaction) => {
    const withdrawn = await transaction.$executeRaw`
      update consent set withdrawn_at = now() where id = ${consentId}::uuid and withdrawn_at is null`;
    if (withdrawn === 0) return ok({ version: null });
    const event = 'medium-consent-withdrawn' as const;
    const news = { mediumId, event, actor, isGone: true, hasNewLook: true };
    return ok({ version: await announceMedium(transaction, news) });
  });
}
