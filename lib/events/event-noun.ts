import 'server-only';
import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { daysOf, spanOf } from '#lib/core/when';
import { findMediaProblems, type UsedMedium } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, mediaUsedBy, peopleOf } from '#lib/publishing/body/body-references';
import { mapAddress, mapSource } from '#lib/publishing/map-source';
import { missingWords } from '#lib/publishing/missing-words';
import type { Candidate, Classification, Noun } from '#lib/publishing/noun';
import { sourceSchema } from '#lib/publishing/source-schema';
import { untranslatedBlocks } from '#lib/publishing/untranslated-blocks';
import {
  type EventShared,
  emptyEventShared,
  eventSharedSchema,
  longestDays,
  longestEventWords,
  type Texts,
} from './event.ts';
import { eventPath, eventsPath, eventTopicPath, pastEventsPath } from './event-paths.ts';
import { mapProgrammeTexts, peopleInProgramme, programmeSchema } from './programme.ts';
import { findLatestRelease } from './programme-query.ts';

function timeProblems({ when, registration }: EventShared): Problem[] {
  if (!when) return [invalid('whenNeeded', { field: 'when' })];
  const { startsAt, overAt } = spanOf(when);
  const problems: Problem[] = [];
  if (overAt <= startsAt) problems.push(invalid('eventEndsBeforeStart', { field: 'when' }));
  if (overAt.getTime() - startsAt.getTime() > longestDays * 86_400_000)
    problems.push(invalid('eventTooLong', { field: 'when', params: { longest: longestDays } }));
  const { opensAt, closesAt } = registration ?? { opensAt: null, closesAt: null };
  if (opensAt && closesAt && new Date(closesAt) <= new Date(opensAt))
    problems.push(invalid('registrationEndsBeforeStart', { field: 'registration' }));
  return problems;
}

/** A status that readers did not expect needs its reason, and a place its name, in the language that goes out. */
function missingShared({ language, shared }: Candidate<EventShared>): Problem[] {
  const { status, statusReason, earlier, place, onlineUrl } = shared;
  const isBare = (texts: Texts): boolean => texts[language].trim() === '';
  const problems = timeProblems(shared);
  const needsReason = status === 'postponed' || status === 'moved' || status === 'cancelled';
  if (needsReason && isBare(statusReason))
    problems.push(invalid('statusReasonNeeded', { field: `${language}.statusReason` }));
  const unsaid = earlier.filter(({ reason }) => isBare(reason));
  if (unsaid.some(({ when }) => when !== null))
    problems.push(invalid('changeReasonNeeded', { field: `${language}.earlier` }));
  if (unsaid.some(({ when }) => when === null))
    problems.push(invalid('changeReasonNeeded', { field: `${language}.earlierPlace` }));
  if (shared.sources.some((source) => !sourceSchema.safeParse(source).success))
    problems.push(invalid('sourceIncomplete', { field: 'sources' }));
  if (!place && !onlineUrl) problems.push(invalid('placeNeeded', { field: 'place' }));
  if (place && isBare(place.name)) problems.push(invalid('placeNameNeeded', { field: `${language}.place` }));
  return problems;
}

function mediaUsed({ shared, body }: Candidate<EventShared>): UsedMedium[] {
  return [
    ...(shared.coverId ? [{ id: shared.coverId, kind: 'picture', field: 'cover' } as const] : []),
    ...shared.materials.map(({ mediumId }) => ({
      ...{ id: mediumId, kind: 'document' as const, field: 'materials' },
    })),
    ...mediaUsedBy(body),
  ];
}

async function missingReferences(candidate: Candidate<EventShared>, database: Database): Promise<Problem[]> {
  const { language, shared, body } = candidate;
  const personIds = new Set(peopleOf(body));
  const organiserIds = new Set(shared.organiserIds);
  const people = await database.person.count({ where: { itemId: { in: [...personIds] } } });
  const organisers = await database.organisation.count({
    where: { id: { in: [...organiserIds] }, removedAt: null },
  });
  const topics = await database.topic.count({ where: { key: { in: shared.topics } } });
  const problems = await findMediaProblems(database, mediaUsed(candidate), language);
  if (people < personIds.size) problems.push(invalid('personMissing', { field: 'people' }));
  if (organisers < organiserIds.size) problems.push(invalid('organiserMissing', { field: 'organisers' }));
  if (topics < new Set(shared.topics).size) problems.push(invalid('topicMissing', { field: 'topics' }));
  return problems;
}

function classify(shared: EventShared, body: Candidate<EventShared>['body']): Classification {
  const { when, coverId, materials, topics } = shared;
  const ids = [...(coverId ? [coverId] : []), ...materials.map(({ mediumId }) => mediumId)];
  return {
    rubricKey: null,
    topicKeys: [...new Set(topics)],
    dated: when && daysOf(when).first,
    mediaIds: [...new Set([...ids, ...mediaOf(body)])],
    personIds: peopleOf(body),
  };
}

/** Lists of a place are printed anew by their tag: who asks for them next. */
function refillPaths(language: Language, { topicKeys }: Classification): string[] {
  return [
    eventsPath(language),
    pastEventsPath(language),
    ...topicKeys.map((topicKey) => eventTopicPath(language, topicKey)),
  ];
}

function mapTexts(shared: EventShared, change: (text: string) => string): EventShared {
  const texts = ({ ky, ru, en }: Texts): Texts => ({ ky: change(ky), ru: change(ru), en: change(en) });
  const mapPlace = (place: EventShared['place']): EventShared['place'] =>
    place && {
      ...{ ...place, name: texts(place.name), address: texts(place.address) },
      mapUrl: mapAddress(place.mapUrl, change),
    };
  const { registration } = shared;
  return {
    ...shared,
    statusReason: texts(shared.statusReason),
    audience: texts(shared.audience),
    cost: texts(shared.cost),
    contact: texts(shared.contact),
    place: mapPlace(shared.place),
    onlineUrl: mapAddress(shared.onlineUrl, change),
    streamUrl: mapAddress(shared.streamUrl, change),
    registration: registration && { ...registration, url: mapAddress(registration.url, change) },
    sources: shared.sources.map((source) => mapSource(source, change)),
    earlier: shared.earlier.map(({ when, place, reason }) => ({
      ...{ when, place: mapPlace(place), reason: texts(reason) },
    })),
  };
}

/** How events are published: the title of a localization is the event's name, its body what it is about. */
export const eventNoun: Noun<EventShared> & { firstShared: EventShared } = {
  kind: 'event',
  sharedSchema: eventSharedSchema,
  firstShared: emptyEventShared,
  classify,
  async fileForLists(publication, { when, place, status }, transaction) {
    if (!when) return;
    const { startsAt, overAt: endsAt } = spanOf(when);
    const { zone } = when;
    await transaction.publicationEvent.create({
      data: { ...publication, startsAt, endsAt, zone, placeKey: place?.key ?? null, status },
    });
  },
  async namedBeside(itemId, transaction) {
    const release = await findLatestRelease(transaction, itemId);
    return release ? peopleInProgramme(release.programme) : [];
  },
  addressOf: eventPath,
  checkForPublication: async (candidate, database) => [
    ...missingWords(candidate, longestEventWords),
    ...(await untranslatedBlocks(candidate, database)),
    ...missingShared(candidate),
    ...(await missingReferences(candidate, database)),
  ],
  refillPaths,
  mapTexts,
  keysIn: ({ place, earlier }) =>
    [place, ...earlier.map((one) => one.place)].flatMap((one) => (one ? [one.key] : [])),
  mapProgramme: (content, change) => mapProgrammeTexts(programmeSchema.parse(content), change),
  hasShareCard: true,
};
