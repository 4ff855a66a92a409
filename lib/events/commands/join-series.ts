import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { itemTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';

export interface JoinSeriesInput {
  eventId: string;
  /** An event of the series, or one that stands alone and begins a series with it; null: the event leaves its series. */
  withEventId: string | null;
}

/** Puts an event into the series of another, in the order of their dates; done twice it is done once, and gives version null. */
export async function joinSeries(
  actor: Actor,
  { eventId, withEventId }: JoinSeriesInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', eventId);
  const ids = [...new Set([eventId, ...(withEventId ? [withEventId] : [])])].sort();
  return inTransaction(database, async (transaction) => {
    for (const id of ids) if (!(await lockItem(transaction, id))) return failed(refused('itemMissing'));
    const events = await transaction.event.findMany({
      where: { itemId: { in: ids } },
      select: { itemId: true, seriesId: true },
    });
    const seriesOf = (id: string) => events.find(({ itemId }) => itemId === id)?.seriesId ?? null;
    if (events.length < ids.length || withEventId === eventId) return failed(refused('itemMissing'));
    const before = seriesOf(eventId);
    const seriesId = withEventId && (seriesOf(withEventId) ?? newId());
    if (before === seriesId) return ok({ version: null });
    await transaction.event.updateMany({ where: { itemId: { in: ids } }, data: { seriesId } });
    const touched = await transaction.event.findMany({
      where: { seriesId: { in: [before, seriesId].flatMap((id) => id ?? []) } },
      select: { itemId: true },
    });
    const tags = [...ids, ...touched.map(({ itemId }) => itemId)].map(itemTag);
    return ok({ version: await raiseContentVersion(transaction, { tags }) });
  });
}
