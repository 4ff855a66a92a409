import 'server-only';
import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { findMediaProblems, type UsedMedium } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, mediaUsedBy, peopleOf } from '#lib/publishing/body/body-references';
import { mapSource } from '#lib/publishing/map-source';
import { missingWords } from '#lib/publishing/missing-words';
import { contentMoment } from '#lib/publishing/moment';
import type { Candidate, Classification, Noun } from '#lib/publishing/noun';
import { untranslatedBlocks } from '#lib/publishing/untranslated-blocks';
import { visibleAt } from '#lib/publishing/visible';
import {
  dateOf,
  emptyMilestoneShared,
  longestMilestoneWords,
  type MilestoneShared,
  milestoneSharedSchema,
} from './milestone.ts';
import { milestoneListPath, milestonePath } from './milestone-paths.ts';
import { sharedProblems } from './milestone-problems.ts';
import { recordProblems } from './record-problems.ts';
import { listShownMilestones } from './shown-query.ts';

type Body = Candidate<MilestoneShared>['body'];

const articlesShowing = ({ evidence }: MilestoneShared): string[] =>
  evidence.flatMap((one) => (one.kind === 'article' ? [one.itemId] : []));

const documentsShowing = ({ evidence }: MilestoneShared): string[] =>
  evidence.flatMap((one) => (one.kind === 'document' ? [one.mediumId] : []));

const peopleNamed = (shared: MilestoneShared, body: Body): string[] => [
  ...new Set([...peopleOf(body), ...shared.peopleIds]),
];

async function missingEvidence(shared: MilestoneShared, database: Database, now: Date): Promise<Problem[]> {
  const ids = new Set(articlesShowing(shared));
  const shown = await database.publication.findMany({
    where: { itemId: { in: [...ids] }, kind: 'article', ...visibleAt(now) },
    distinct: ['itemId'],
    select: { itemId: true },
  });
  return shown.length < ids.size ? [invalid('evidenceNotPublic', { field: 'evidence' })] : [];
}

async function missingReferences(
  { language, shared, body }: Candidate<MilestoneShared>,
  database: Database,
): Promise<Problem[]> {
  const personIds = peopleNamed(shared, body);
  const organisationIds = new Set(shared.organisationIds);
  const [articleIds, eventIds] = [new Set(shared.articleIds), new Set(shared.eventIds)];
  const used: UsedMedium[] = documentsShowing(shared).map((id) => ({
    id,
    kind: 'document',
    field: 'evidence',
  }));
  const problems = await findMediaProblems(database, [...used, ...mediaUsedBy(body)], language);
  const people = await database.person.count({ where: { itemId: { in: personIds } } });
  const organisations = await database.organisation.count({
    where: { id: { in: [...organisationIds] }, removedAt: null },
  });
  const articles = await database.article.count({ where: { itemId: { in: [...articleIds] } } });
  const events = await database.event.count({ where: { itemId: { in: [...eventIds] } } });
  if (people < personIds.length) problems.push(invalid('linkedMissing', { field: 'links' }));
  if (organisations < organisationIds.size) problems.push(invalid('linkedMissing', { field: 'links' }));
  if (articles < articleIds.size) problems.push(invalid('linkedMissing', { field: 'links' }));
  if (events < eventIds.size) problems.push(invalid('linkedMissing', { field: 'links' }));
  return problems;
}

async function checkForPublication(
  candidate: Candidate<MilestoneShared>,
  database: Database,
): Promise<Problem[]> {
  const { now } = await contentMoment(database);
  return [
    ...missingWords(candidate, longestMilestoneWords),
    ...(await untranslatedBlocks(candidate, database)),
    ...sharedProblems(candidate, await listShownMilestones(database, candidate.itemId, now), now),
    ...(await missingEvidence(candidate.shared, database, now)),
    ...(await missingReferences(candidate, database)),
  ];
}

function classify(shared: MilestoneShared, body: Body): Classification {
  return {
    rubricKey: null,
    topicKeys: [],
    dated: shared.state === 'achieved' ? dateOf(shared) : null,
    mediaIds: [...new Set([...documentsShowing(shared), ...mediaOf(body)])],
    personIds: peopleNamed(shared, body),
  };
}

function mapTexts(shared: MilestoneShared, change: (text: string) => string): MilestoneShared {
  return {
    ...shared,
    changes: shared.changes.map(({ reason: { ky, ru, en }, ...rest }) => ({
      ...rest,
      reason: { ky: change(ky), ru: change(ru), en: change(en) },
    })),
    sources: shared.sources.map((source) => mapSource(source, change)),
    evidence: shared.evidence.map((one) =>
      one.kind === 'link' ? { ...one, source: mapSource(one.source, change) } : one,
    ),
  };
}

/** How milestones are published: the title of a localization says what is to be reached, its body tells more of it. */
export const milestoneNoun: Noun<MilestoneShared> & { firstShared: MilestoneShared } = {
  kind: 'milestone',
  sharedSchema: milestoneSharedSchema,
  firstShared: emptyMilestoneShared,
  classify,
  async fileForLists({ publicationId }, shared, transaction) {
    const { articleIds, eventIds, organisationIds } = shared;
    const linked = new Set([...articlesShowing(shared), ...articleIds, ...eventIds, ...organisationIds]);
    await transaction.publicationLink.createMany({
      data: [...linked].map((linkedId) => ({ publicationId, linkedId })),
    });
  },
  addressOf: milestonePath,
  checkForPublication,
  checkBesideOthers: recordProblems,
  refillPaths: (language: Language) => [milestoneListPath(language, null, 'time')],
  mapTexts,
  hasShareCard: false,
};
