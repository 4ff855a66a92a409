import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { enqueueEffects } from '#lib/publishing/outbox';
import { findUsingItems } from '../admin-queries/find-uses.ts';
import { inMedium } from './change/in-medium.ts';

/**
 * Removes a picture or document that nothing uses, with its files and its consents, for good. Refuses where a publication,
 * a version or a draft has it, and where somebody looked at one of its consent papers: that record is never removed.
 */
export async function deleteMedium(
  actor: Actor,
  { mediumId }: { mediumId: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  return await inMedium(actor, { mediumId, verb: 'remove' }, database, async (transaction, medium) => {
    const { length: count } = await findUsingItems(transaction, mediumId);
    if (count > 0) return failed(refused('mediumInUse', { count }));
    const viewed = await transaction.consentView.count({ where: { consent: { mediumId } } });
    if (viewed > 0) return failed(refused('mediumKeepsRecords'));
    const consents = await transaction.consent.findMany({ where: { mediumId }, select: { paperName: true } });
    const papers = consents.flatMap(({ paperName }) => (paperName === null ? [] : [paperName]));
    await transaction.medium.delete({ where: { id: mediumId } });
    await enqueueEffects(transaction, [
      {
        effect: 'remove-media-files',
        payload: {
          baseNames: [medium.baseName],
          fileNames: [medium.originalName, ...medium.variants.map(({ name }) => name), ...papers],
        },
      },
    ]);
    return ok(null);
  });
}
