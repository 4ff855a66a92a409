import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPicture } from '#lib/media/admin-queries/find-desk-picture';
import { findDraftDocuments } from '#lib/media/admin-queries/find-draft-media';
import { deskFilePath } from '#lib/media/media-paths';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { shownFields } from '#lib/publishing/admin-queries/desk-standing';
import { findInLanguage } from '#lib/publishing/admin-queries/item-in-language';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { contentMoment } from '#lib/publishing/moment';
import { type EventShared, emptyEventShared, eventSharedSchema } from '../event.ts';
import type { DeskEvent } from '../event-desk-view.ts';
import { eventNoun } from '../event-noun.ts';

function loadEvent(database: Database, itemId: string, now: Date) {
  return database.event.findUnique({
    where: { itemId },
    select: {
      seriesId: true,
      item: { select: shownFields(now) },
    },
  });
}

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
  if (!mayPublishing(actor, 'read')) return null;
  const newest = await findNewestWords(database, itemId, 'event');
  const kept = newest ? await findNewestShared(database, itemId, 'event') : null;
  const { now } = await contentMoment(database);
  const event = newest ? await loadEvent(database, itemId, now) : null;
  if (!newest || !kept || !event) return null;
  const shared = kept.newest ? eventSharedSchema.parse(kept.newest.content) : emptyEventShared;
  const sharedId = kept.newest?.id ?? null;
  const { publications } = event.item;
  const around = { itemId, shared, sharedId, publications, noun: eventNoun };
  const inLanguage = (language: Language) => findInLanguage(database, newest.languages[language], around);
  const words = { ky: await inLanguage('ky'), ru: await inLanguage('ru'), en: await inLanguage('en') };
  const named = [locale, newest.sourceLanguage, ...languages].find((one) => words[one].title !== '');
  return {
    ...{ itemId, sourceLanguage: newest.sourceLanguage, languages: words, shared, sharedId },
    redactions: newest.redactions,
    name: named ? words[named].title : '',
    cover: await findDeskPicture(database, shared.coverId, locale),
    materials: await materialsOf(database, shared, locale),
    series: await seriesOf(database, itemId, event.seriesId, locale),
    isArchived: languages.every((language) => words[language].state === 'archived'),
    wasPublic: event.item._count.publications > 0,
    may: { publish: mayPublishing(actor, 'publish'), redact: mayPublishing(actor, 'redact') },
  };
}
