import 'server-only';
import type { Language } from '#lib/core/languages';
import { invalid } from '#lib/core/result';
import { findMediaProblems } from '#lib/media/public-queries';
import { mediaOf, mediaUsedBy } from '#lib/publishing/body/body-references';
import { hasWords } from '#lib/publishing/body/empty-blocks';
import { mapSource } from '#lib/publishing/map-source';
import type { Noun } from '#lib/publishing/noun';
import { type PageShared, pageSharedSchema } from './page.ts';

/** The path of a page; its slug is its key in every language. */
export const pagePath = (language: Language, key: string): string => `/${language}/${key}`;

/** How pages of fixed purpose are published. */
export const pageNoun: Noun<PageShared> = {
  kind: 'page',
  sharedSchema: pageSharedSchema,
  firstShared: null,
  classify: (_shared, body) => ({
    rubricKey: null,
    topicKeys: [],
    dated: null,
    mediaIds: mediaOf(body),
    personIds: [],
  }),
  addressOf: pagePath,
  checkForPublication: async ({ language, title, body }, database) => [
    ...(title.trim() === '' ? [invalid('titleNeeded', { field: `${language}.title` })] : []),
    ...(!hasWords(body) ? [invalid('bodyNeeded', { field: `${language}.body` })] : []),
    ...(await findMediaProblems(database, mediaUsedBy(body), language)),
  ],
  refillPaths: () => [],
  mapTexts: (shared, change) => ({
    ...shared,
    sources: shared.sources.map((source) => mapSource(source, change)),
  }),
  hasShareCard: false,
};
