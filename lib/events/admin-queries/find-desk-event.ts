import 'server-only';
import { languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPicture } from '#lib/media/admin-queries/find-desk-picture';
import { findDraftDocuments } from '#lib/media/admin-queries/find-draft-media';
import { deskFilePath } from '#lib/media/media-paths';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemOnDesk } from '#lib/publishing/admin-queries/desk-item';
import { contentMoment } from '#lib/publishing/moment';
import type { EventShared } from '../event.ts';
import type { DeskEvent } from '../event-desk-view.ts';
import { eventNoun } from '../event-noun.ts';
import { findToldOtherwise } from './told-otherwise.ts';

async function materialsOf(
  database: Database,
  { materials }: EventShared,
  locale: Locale,
): Promise<DeskEvent['materials']> {
  const ids = materials.map(({ mediumId }) => mediumId);
  const documents = await findDraftDocuments(ids, locale, (name) => deskFilePath(locale, name), database);
  return materials.map((one) => ({ ...one, title: documents.get(one.mediumId)?.title ?? '' }));
}

async function seriesOf(
  database: Database,
  itemId: string,
  seriesId: string | null,
  locale: Locale,
): Promise<DeskEvent['series']> {
  if (!seriesId) return [];
  return database.$queryRaw<DeskEvent['series']>`
    select event.item_id as "itemId", coalesce(named.desk_title, '') as name
    from event left join lateral (
      select desk_title from localization where item_id = event.item_id and desk_title <> ''
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where event.series_id = ${seriesId}::uuid and event.item_id <> ${itemId}::uuid
    order by name, event.item_id limit 200`;
}

/** An event with everything that its page at the desk shows; null where there is none. */
export async function findDeskEvent(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskEvent | null> {
  const { now } = await contentMoment(database);
  const item = await findItemOnDesk(actor, { itemId, locale, now }, eventNoun, database);
  if (!item) return null;
  const { shared } = item;
  const event = await database.event.findUniqueOrThrow({
    where: { itemId },
    select: { seriesId: true, item: { select: { _count: { select: { publications: true } } } } },
  });
  const toldOtherwise = await findToldOtherwise(database, new Map([[itemId, shared]]), now);
  return {
    ...item,
    cover: await findDeskPicture(database, shared.coverId, locale),
    materials: await materialsOf(database, shared, locale),
    series: await seriesOf(database, itemId, event.seriesId, locale),
    isArchived: languages.every((language) => item.languages[language].state === 'archived'),
    toldOtherwise: toldOtherwise.get(itemId) ?? [],
    wasPublic: event.item._count.publications > 0,
  };
}
