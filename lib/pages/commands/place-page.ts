import 'server-only';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { listTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';
import { type PagePlace, pagePositions } from '../page.ts';

export interface PlacePageInput {
  itemId: string;
  /** Null: its address alone leads to it. */
  place: PagePlace | null;
  position: number;
}

const isPosition = (position: number): boolean =>
  Number.isInteger(position) && position >= pagePositions.first && position <= pagePositions.last;

/** The title of another page that has the one place beside the sections; null where it is free. Waits for whoever gives it away. */
async function findInNavigation(itemId: string, transaction: Database): Promise<string | null> {
  await transaction.$queryRaw`select version from content_version where id = 1 for update`;
  const other = await transaction.page.findFirst({
    where: { place: 'navigation', itemId: { not: itemId } },
    select: {
      item: {
        select: { sourceLanguage: true, localizations: { select: { language: true, deskTitle: true } } },
      },
    },
  });
  if (!other) return null;
  const { sourceLanguage, localizations } = other.item;
  return localizations.find(({ language }) => language === sourceLanguage)?.deskTitle ?? '';
}

/**
 * Says where every page of readers leads to a page, and in which order; public at once where the page is. The navigation has one
 * place for a page. Every page of readers is printed anew. The same again changes nothing and gives version null.
 */
export async function placePage(
  actor: Actor,
  { itemId, place, position }: PlacePageInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  const { first, last } = pagePositions;
  if (!isPosition(position))
    return failed(invalid('positionShape', { field: 'position', params: { first, last } }));
  return inTransaction(database, async (transaction) => {
    const page = (await lockItem(transaction, itemId))
      ? await transaction.page.findUnique({ where: { itemId }, select: { place: true, position: true } })
      : null;
    if (!page) return failed(refused('itemMissing'));
    if (page.place === place && page.position === position) return ok({ version: null });
    const taken = place === 'navigation' ? await findInNavigation(itemId, transaction) : null;
    if (taken !== null)
      return failed(invalid('navigationTaken', { field: 'place', params: { title: taken } }));
    await transaction.page.update({ where: { itemId }, data: { place, position } });
    const details = { place, position };
    await transaction.timelineEntry.create({
      data: { id: newId(), itemId, kind: 'page-placed', details, actorId: actor.accountId },
    });
    const tags = languages.map((language) => listTag('page', language));
    return ok({ version: await raiseContentVersion(transaction, { tags }) });
  });
}
