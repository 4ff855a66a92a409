import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { parsePartialDate } from '#lib/core/partial-date';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { itemTag, mentionTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';

export interface DateQuoteInput {
  quoteId: string;
  /** The person who is quoted: a quote of somebody else is none. */
  itemId: string;
  /** As exact as is known; empty: the day that the text tells of. */
  saidOn: string;
}

/** Says on which day a quote was said, where that is another than its text tells of: the post beside it is that day's. */
export async function dateQuote(
  actor: Actor,
  { quoteId, itemId, saidOn }: DateQuoteInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  const day = saidOn.trim();
  if (day !== '' && !parsePartialDate(day))
    return failed(invalid('dateShape', { field: `saidOn.${quoteId}` }));
  return inTransaction(database, async (transaction) => {
    const isThere = isId(quoteId) && (await lockItem(transaction, itemId));
    const quote = isThere
      ? await transaction.quote.findFirst({
          where: { id: quoteId, personId: itemId },
          select: { saidOn: true, sourceItemId: true },
        })
      : null;
    if (!quote) return failed(refused('quoteMissing'));
    if ((quote.saidOn ?? '') === day) return ok({ version: null });
    await transaction.quote.update({ where: { id: quoteId }, data: { saidOn: day || null } });
    const details = { quoteId, saidOn: day };
    await transaction.timelineEntry.create({
      data: { id: newId(), itemId, kind: 'quote-dated', details, actorId: actor.accountId },
    });
    const tags = [itemTag(itemId), mentionTag(itemId), itemTag(quote.sourceItemId)];
    return ok({ version: await raiseContentVersion(transaction, { tags }) });
  });
}
