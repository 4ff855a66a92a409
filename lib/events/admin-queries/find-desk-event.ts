import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { findDeskPicture } from '#lib/media/admin-queries/find-desk-picture';
import { findDraftDocuments } from '#lib/media/admin-queries/find-draft-media';
import { deskFilePath } from '#lib/media/media-paths';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { shownFields, standingOf } from '#lib/publishing/admin-queries/desk-standing';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords, type NewestWords } from '#lib/publishing/admin-queries/newest-words';
import type { Body } from '#lib/publishing/body/body';
import { contentMoment } from '#lib/publishing/moment';
import type { Words } from '#lib/publishing/words';
import { type EventShared, emptyEventShared, eventSharedSchema } from '../event.ts';
import type { DeskEvent, DeskEventWords } from '../event-desk-view.ts';
import { eventNoun } from '../event-noun.ts';
import { eventPath } from '../event-paths.ts';

function loadEvent(database: Database, itemId: string, now: Date) {
  return database.event.findUnique({
    where: { itemId },
    select: {
      seriesId: true,
      item: { select: shownFields(now) },
    },
  });
}

type LoadedEvent = NonNullable<Awaited<ReturnType<typeof loadEvent>>>;

/** The words of the newest version, which are what goes out; edits in no version are only told of. */
async function savedWords(
  database: Database,
  { words, revision, draft }: NewestWords,
): Promise<Words | null> {
  if (!revision || !draft) return revision && words;
  const saved = await database.revision.findUniqueOrThrow({
    where: { id: revision.id },
    select: { title: true, summary: true, body: true },
  });
  return { ...saved, body: saved.body as unknown as Body };
}

async function wordsIn(
  database: Database,
  newest: NewestWords,
  place: { itemId: string; shared: EventShared; sharedId: string | null },
  { item }: LoadedEvent,
): Promise<DeskEventWords> {
  const { language, words, revision, draft } = newest;
  const { itemId, shared, sharedId } = place;
  const saved = await savedWords(database, newest);
  const candidate = saved && { itemId, language, shared, ...saved };
  return {
    ...standingOf(newest, item.publications, sharedId, eventPath),
    ...{ title: words.title, hasDraft: draft !== null, revisionNumber: revision?.number ?? 0 },
    missing: candidate ? await eventNoun.checkForPublication(candidate, database) : [],
  };
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
  const inLanguage = (language: Language): Promise<DeskEventWords> =>
    wordsIn(database, newest.languages[language], { itemId, shared, sharedId }, event);
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
