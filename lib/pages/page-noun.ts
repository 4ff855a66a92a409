import 'server-only';
import type { Language } from '#lib/core/languages';
import { invalid, type Problem } from '#lib/core/result';
import { systemSegments } from '#lib/core/system-addresses';
import { findMediaProblems } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, mediaUsedBy, peopleOf } from '#lib/publishing/body/body-references';
import { hasWords } from '#lib/publishing/body/empty-blocks';
import { mapSource } from '#lib/publishing/map-source';
import { missingWords } from '#lib/publishing/missing-words';
import type { Candidate, Noun } from '#lib/publishing/noun';
import { sourceSchema } from '#lib/publishing/source-schema';
import { untranslatedBlocks } from '#lib/publishing/untranslated-blocks';
import { emptyPageShared, longestPageWords, type PageShared, pageSharedSchema } from './page.ts';

/** The path of a page: directly below its language. */
export const pagePath = (language: Language, slug: string): string => `/${language}/${slug}`;

async function checkForPublication(candidate: Candidate<PageShared>, database: Database): Promise<Problem[]> {
  const { language, shared, body } = candidate;
  const isWhole = (source: unknown): boolean => sourceSchema.safeParse(source).success;
  const personIds = peopleOf(body);
  const people = await database.person.count({ where: { itemId: { in: personIds } } });
  return [
    ...missingWords(candidate, longestPageWords),
    ...(hasWords(body) ? [] : [invalid('bodyNeeded', { field: `${language}.body` })]),
    ...(await untranslatedBlocks(candidate, database)),
    ...(shared.sources.every(isWhole) ? [] : [invalid('sourceIncomplete', { field: 'sources' })]),
    ...(people < personIds.length ? [invalid('personMissing', { field: `${language}.body` })] : []),
    ...(await findMediaProblems(database, mediaUsedBy(body), language)),
  ];
}

/** How pages are published. None may stand where the portal's own routes do. */
export const pageNoun: Noun<PageShared> & { firstShared: PageShared } = {
  kind: 'page',
  sharedSchema: pageSharedSchema,
  firstShared: emptyPageShared,
  classify: (_shared, body) => ({
    rubricKey: null,
    topicKeys: [],
    dated: null,
    mediaIds: mediaOf(body),
    personIds: peopleOf(body),
  }),
  addressOf: pagePath,
  takesSlug: (slug) => !systemSegments.has(slug.toLowerCase()),
  checkForPublication,
  refillPaths: () => [],
  mapTexts: (shared, change) => ({
    ...shared,
    sources: shared.sources.map((source) => mapSource(source, change)),
  }),
  hasShareCard: false,
};
