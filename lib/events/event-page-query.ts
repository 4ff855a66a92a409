import 'server-only';
import type { Language } from '#lib/core/languages';
import { daysOf, type When } from '#lib/core/when';
import { defaultCardPath, mediaPath, removalPath, shareCardName } from '#lib/media/media-paths';
import { findDocuments, findPictures } from '#lib/media/public-queries';
import { findOrganisers } from '#lib/organisations/public-queries';
import { findSpeakers } from '#lib/people/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, until } from '#lib/publishing/moment';
import { itemTag, listTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { boundariesOf, type EventShared, eventSharedSchema } from './event.ts';
import { toFacts } from './event-card-query.ts';
import { eventPath, eventTopicPath, type ProgrammeFilter } from './event-paths.ts';
import type { EventPage } from './event-view.ts';
import { peopleInProgramme } from './programme.ts';
import { findLatestRelease } from './programme-query.ts';
import { findSeries } from './series-query.ts';
import { findWholeMaterials } from './session-materials-query.ts';
import { turnsOf } from './sessions-at.ts';
import { type EventParts, type EventWords, toEventPage } from './to-event-page.ts';

const pageFields = (language: Language, now: Date) =>
  ({
    itemId: true,
    localizationId: true,
    visibleUntil: true,
    publishedAt: true,
    revisedAt: true,
    localization: { select: { slug: true } },
    revision: { select: { title: true, summary: true, body: true } },
    sharedRevision: { select: { content: true } },
    topics: {
      select: { topic: { select: { key: true, names: { where: { language }, select: { name: true } } } } },
    },
    shareCard: { select: { baseName: true } },
    item: {
      select: {
        event: { select: { seriesId: true } },
        publications: {
          where: visibleAt(now),
          select: { language: true, localization: { select: { slug: true } } },
        },
      },
    },
  }) as const;

function loadPublication(database: Database, id: string, language: Language, now: Date) {
  return database.publication.findUniqueOrThrow({ where: { id }, select: pageFields(language, now) });
}

type Row = Awaited<ReturnType<typeof loadPublication>>;

function languagePathsOf(row: Row): EventPage['languagePaths'] {
  const pathIn = (language: Language): { path: string; isTranslated: boolean } => {
    const there = row.item.publications.find((publication) => publication.language === language);
    const slug = there?.localization.slug;
    return { path: eventPath(language, slug ?? row.localization.slug ?? ''), isTranslated: Boolean(slug) };
  };
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** What stands around the words of a page, and what that depends on. */
async function findAround(
  database: Database,
  row: Row,
  { shared, when }: { shared: EventShared; when: When },
  language: Language,
  moment: ContentMoment,
) {
  const body = row.revision.body as unknown as Body;
  const { coverId, materials, organiserIds } = shared;
  const mediumIds = [...mediaOf(body), ...materials.map(({ mediumId }) => mediumId)];
  const release = await findLatestRelease(database, row.itemId);
  const whole = await findWholeMaterials(database, row.itemId, materials, release?.programme ?? null);
  const personIds = [
    ...new Set([...peopleOf(body), ...(release ? peopleInProgramme(release.programme) : [])]),
  ];
  const [shownPictures, offered, speakers, organisers, series] = await Promise.all([
    findPictures(database, [...(coverId ? [coverId] : []), ...mediumIds], language, moment),
    findDocuments(database, mediumIds, language, moment),
    findSpeakers(database, personIds, language, daysOf(when).first, moment),
    findOrganisers(database, organiserIds, language),
    findSeries(
      database,
      { itemId: row.itemId, seriesId: row.item.event?.seriesId ?? null },
      language,
      moment,
    ),
  ]);
  return { release, whole, personIds, shownPictures, offered, speakers, organisers, series };
}

type Found = Awaited<ReturnType<typeof findAround>>;

function wordsOf(row: Row, language: Language): EventWords {
  const { title, summary, body } = row.revision;
  const cardName = row.shareCard?.baseName;
  return {
    ...{ itemId: row.itemId, language, title, summary, body: body as unknown as Body },
    path: eventPath(language, row.localization.slug ?? ''),
    languagePaths: languagePathsOf(row),
    cardPath: cardName ? mediaPath(shareCardName(cardName)) : defaultCardPath,
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
  };
}

function toParts(row: Row, found: Found, language: Language): EventParts {
  const { pictures, ofChildren } = found.shownPictures;
  return {
    pictures,
    documents: found.offered.documents,
    removals: ofChildren.map((id) => ({
      path: removalPath(language, row.itemId, id),
      alt: pictures.get(id)?.alt ?? '',
    })),
    speakers: found.speakers,
    organisers: found.organisers.views,
    topics: row.topics.flatMap(({ topic }) => {
      const name = topic.names[0]?.name;
      return name ? [{ name, path: eventTopicPath(language, topic.key) }] : [];
    }),
    programme: found.release,
    wholeMaterials: found.whole,
    series: found.series,
  };
}

/** An event that the caller found visible, as its page shows it at a moment, and what that depends on; it is right until then. */
export async function findEventPage(
  database: Database,
  publicationId: string,
  { language, filter }: { language: Language; filter: ProgrammeFilter },
  moment: ContentMoment,
): Promise<{ view: EventPage; freshness: Freshness }> {
  const row = await loadPublication(database, publicationId, language, moment.now);
  const shared = eventSharedSchema.parse(row.sharedRevision.content);
  const facts = toFacts(shared, language, moment.now);
  if (!facts) throw new Error(`The event ${row.itemId} was published without a date.`);
  const { when } = facts;
  const found = await findAround(database, row, { shared, when }, language, moment);
  const { speakers, organisers, offered, shownPictures, release, series, personIds } = found;
  const parts = toParts(row, found, language);
  const view = toEventPage(wordsOf(row, language), { ...shared, when }, facts, parts, {
    ...{ filter, now: moment.now },
  });
  const turns = [
    ...boundariesOf({ ...shared, when }),
    ...turnsOf(release?.programme.sessions ?? [], when.zone),
  ];
  const card = { names: row.shareCard ? [row.shareCard.baseName] : [], tags: [], until: null };
  const named = [...personIds, ...[...speakers.values()].map(({ personId }) => personId)];
  const tags = [
    ...[...named.map(itemTag), ...organisers.tags],
    ...(series.isSeries ? [listTag('event', language)] : []),
  ];
  return {
    view,
    freshness: await freshnessOf(database, until(moment, turns), [row, ...series.shown], tags, [
      shownPictures.media,
      offered.media,
      card,
    ]),
  };
}
