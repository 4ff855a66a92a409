import 'server-only';
import { newId } from '#lib/core/ids';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { claimDueLocalizations, inTransaction } from '#lib/platform/db/transaction';
import { portalActor } from '../portal-actor.ts';

const batch = 50;

/**
 * Records that scheduled localizations whose moment has come are published now: state, history, timeline, in the portal's
 * name. Readers see them from their moment on whether this runs or not. Running it twice, or on two instances at once,
 * records each once. Returns how many it recorded, at most 50.
 */
export async function publishDueItems(database: RootDatabase = db()): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const due = await claimDueLocalizations(transaction, batch);
    if (due.length === 0) return 0;
    const { accountId: actorId } = await portalActor(transaction);
    for (const { id: localizationId, itemId, publicationId, visibleFrom } of due) {
      await transaction.localization.update({ where: { id: localizationId }, data: { state: 'published' } });
      await transaction.stateChange.create({
        data: { id: newId(), localizationId, fromState: 'scheduled', toState: 'published', actorId },
      });
      const details = { publicationId, visibleFrom: visibleFrom.toISOString() };
      await transaction.timelineEntry.create({
        data: { id: newId(), itemId, localizationId, kind: 'came-due', details, actorId },
      });
    }
    return due.length;
  });
}
