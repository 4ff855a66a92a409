import 'server-only';
import { invalid, type Problem } from '#lib/core/result';
import { findMediaProblems } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, mediaUsedBy, peopleOf } from '#lib/publishing/body/body-references';
import { mapAddress, mapSource } from '#lib/publishing/map-source';
import { missingWords } from '#lib/publishing/missing-words';
import type { Candidate, Noun } from '#lib/publishing/noun';
import { untranslatedBlocks } from '#lib/publishing/untranslated-blocks';
import {
  emptyHelpPlaceShared,
  type HelpPlaceShared,
  helpPlaceSharedSchema,
  longestHelpPlaceWords,
} from './help-place.ts';
import { helpPath, helpPlacePath } from './help-place-paths.ts';
import { sharedProblems } from './help-place-problems.ts';

async function missingReferences(
  { language, shared, body }: Candidate<HelpPlaceShared>,
  database: Database,
): Promise<Problem[]> {
  const organisationIds = [...new Set(shared.organisationIds)];
  const personIds = peopleOf(body);
  const organisations = await database.organisation.count({
    where: { id: { in: organisationIds }, removedAt: null },
  });
  const people = await database.person.count({ where: { itemId: { in: personIds } } });
  return [
    ...(await findMediaProblems(database, mediaUsedBy(body), language)),
    ...(organisations < organisationIds.length ? [invalid('linkedMissing', { field: 'organisations' })] : []),
    ...(people < personIds.length ? [invalid('linkedMissing', { field: `${language}.body` })] : []),
  ];
}

async function checkForPublication(
  candidate: Candidate<HelpPlaceShared>,
  database: Database,
): Promise<Problem[]> {
  return [
    ...missingWords(candidate, longestHelpPlaceWords),
    ...(await untranslatedBlocks(candidate, database)),
    ...sharedProblems(candidate.shared, candidate.language),
    ...(await missingReferences(candidate, database)),
  ];
}

function mapTexts(shared: HelpPlaceShared, change: (text: string) => string): HelpPlaceShared {
  const each = ({ ky, ru, en }: HelpPlaceShared['town']) => ({
    ky: change(ky),
    ru: change(ru),
    en: change(en),
  });
  const { town, address, hours, bring, costs, telephones, mapUrl, sources } = shared;
  return {
    ...shared,
    ...{ town: each(town), address: each(address), hours: each(hours) },
    ...{ bring: each(bring), costs: each(costs) },
    telephones: telephones.map(change).filter((one) => one.trim() !== ''),
    mapUrl: mapAddress(mapUrl, change),
    sources: sources.map((source) => mapSource(source, change)),
  };
}

/** How help places are published: the title is the name of a place, its summary says what it does for families. */
export const helpPlaceNoun: Noun<HelpPlaceShared> & { firstShared: HelpPlaceShared } = {
  kind: 'help_place',
  sharedSchema: helpPlaceSharedSchema,
  firstShared: emptyHelpPlaceShared,
  classify: (_shared, body) => ({
    ...{ rubricKey: null, topicKeys: [], dated: null },
    ...{ mediaIds: mediaOf(body), personIds: peopleOf(body) },
  }),
  async fileForLists({ publicationId }, { organisationIds }, transaction) {
    const linked = new Set(organisationIds);
    await transaction.publicationLink.createMany({
      data: [...linked].map((linkedId) => ({ publicationId, linkedId })),
    });
  },
  addressOf: helpPlacePath,
  checkForPublication,
  refillPaths: (language) => [helpPath(language)],
  mapTexts,
  hasShareCard: false,
};
