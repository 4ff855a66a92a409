import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { wholeDate } from '#lib/core/partial-date';
import { proposeSlug } from '#lib/core/slugs';
import { daysOf, type When } from '#lib/core/when';
import { findDraftDocuments, findDraftPictures } from '#lib/media/admin-queries/find-draft-media';
import { defaultCardPath, deskFilePath } from '#lib/media/media-paths';
import { findOrganisers } from '#lib/organisations/public-queries';
import { findSpeakers } from '#lib/people/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import type { ItemDraft } from '#lib/publishing/draft-view';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import type { EventShared } from '../event.ts';
import { toFacts } from '../event-card-query.ts';
import type { EventPreview } from '../event-desk-view.ts';
import { eventPath, eventTopicPath } from '../event-paths.ts';
import { peopleInProgramme, programmeSchema } from '../programme.ts';
import { findLatestRelease } from '../programme-query.ts';
import { findSeries } from '../series-query.ts';
import { type EventParts, type EventWords, toEventPage } from '../to-event-page.ts';
import { findEventDraft } from './find-event-draft.ts';

type Draft = ItemDraft<EventShared>;

/** The addresses that it has, or that publishing would propose. */
function wordsOf({ itemId, languages }: Draft, language: Language, now: Date): EventWords {
  const pathIn = (one: Language) => {
    const { slug, words } = languages[one];
    const path = eventPath(one, slug ?? (proposeSlug(words.title, one) || 'event'));
    return { path, isTranslated: words.title.trim() !== '' };
  };
  const languagePaths = { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
  const { title, summary, body } = languages[language].words;
  const [publishedAt, revisedAt] = [now.toISOString(), now.toISOString()];
  return {
    ...{ itemId, language, title, summary, body, languagePaths, publishedAt, revisedAt },
    ...{ path: languagePaths[language].path, cardPath: defaultCardPath },
  };
}

/** The programme as it was saved last, and whether readers see that very one. */
async function findProgramme(database: Database, eventId: string, now: Date) {
  const release = await findLatestRelease(database, eventId);
  const kept = await database.programme.findUnique({
    where: { eventId },
    select: { content: true, digest: true },
  });
  if (!kept) return { programme: release, isReleased: true };
  const released = await database.programmeRelease.findFirst({
    where: { eventId },
    orderBy: { number: 'desc' },
    select: { digest: true },
  });
  const programme = programmeSchema.parse(kept.content);
  if (programme.sessions.length === 0) return { programme: null, isReleased: true };
  return {
    programme: { programme, number: (release?.number ?? 0) + 1, releasedAt: now.toISOString() },
    isReleased: released?.digest === kept.digest,
  };
}

async function findParts(
  database: Database,
  { itemId, shared, languages }: Draft,
  { when, programme }: { when: When; programme: EventParts['programme'] },
  language: Language,
  moment: ContentMoment,
): Promise<EventParts> {
  const { coverId, materials, organiserIds, topics } = shared;
  const { body } = languages[language].words;
  const mediumIds = [...mediaOf(body), ...materials.map(({ mediumId }) => mediumId)];
  const pictureIds = [...(coverId ? [coverId] : []), ...mediumIds];
  const pathOf = (name: string): string => deskFilePath(language, name);
  const personIds = [...peopleOf(body), ...(programme ? peopleInProgramme(programme.programme) : [])];
  const own = await database.event.findUnique({ where: { itemId }, select: { seriesId: true } });
  const seriesId = languages[language].publicPath ? (own?.seriesId ?? null) : null;
  const [pictures, documents, speakers, organisers, series, names] = await Promise.all([
    findDraftPictures(pictureIds, language, pathOf, database),
    findDraftDocuments(mediumIds, language, pathOf, database),
    findSpeakers(database, [...new Set(personIds)], language, daysOf(when).first, moment),
    findOrganisers(database, organiserIds, language),
    findSeries(database, { itemId, seriesId }, language, moment),
    database.topic.findMany({
      where: { key: { in: topics } },
      select: { key: true, names: { where: { language }, select: { name: true } } },
    }),
  ]);
  const held = new Set(programme?.programme.sessions.map(({ id }) => id));
  return {
    ...{ pictures, documents, removals: [], speakers, organisers: organisers.views, programme },
    topics: topics.flatMap((key) => {
      const name = names.find((topic) => topic.key === key)?.names[0]?.name;
      return name ? [{ name, path: eventTopicPath(language, key) }] : [];
    }),
    wholeMaterials: materials.filter(({ sessionId }) => sessionId === null || !held.has(sessionId)),
    series,
  };
}

/**
 * An event as its page will look with its newest words and programme, saved or not, released or not; null where there is no
 * such event, no date, or nothing written in this language. Its files have the addresses at which the desk answers.
 */
export async function findEventPreview(
  actor: Actor,
  itemId: string,
  language: Language,
  database: Database = db(),
): Promise<EventPreview | null> {
  const draft = isLanguage(language) ? await findEventDraft(actor, itemId, database) : null;
  if (!draft) return null;
  const { revision, draftVersion } = draft.languages[language];
  const moment = await contentMoment(database);
  const facts = toFacts(draft.shared, language, moment.now);
  if (!facts || (!revision && draftVersion === 0)) return null;
  const { when } = facts;
  const { programme, isReleased } = await findProgramme(database, itemId, moment.now);
  const parts = await findParts(database, draft, { when, programme }, language, moment);
  const words = wordsOf(draft, language, moment.now);
  const filter = { day: null, roomId: null, language: null };
  const sources = draft.shared.sources.map((source) => ({ ...source, date: wholeDate(source.date) }));
  const shared = { ...draft.shared, when, sources };
  return {
    event: toEventPage(words, shared, facts, parts, { filter, now: moment.now }),
    isProgrammeReleased: isReleased,
  };
}
