import 'server-only';
import type { Language } from '#lib/core/languages';
import { parsePartialDate } from '#lib/core/partial-date';
import { invalid, type Problem } from '#lib/core/result';
import { findMediaProblems } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, mediaUsedBy, peopleOf } from '#lib/publishing/body/body-references';
import { hasWords } from '#lib/publishing/body/empty-blocks';
import { mapSource } from '#lib/publishing/map-source';
import { missingWords } from '#lib/publishing/missing-words';
import type { Candidate, Classification, Noun } from '#lib/publishing/noun';
import { sourceSchema } from '#lib/publishing/source-schema';
import { untranslatedBlocks } from '#lib/publishing/untranslated-blocks';
import { type ArticleShared, articleSharedSchema, emptyArticleShared, longestWords } from './article.ts';
import { articlePath, frontPath, newsPath, rubricPath, topicPath } from './article-paths.ts';

function missingShared({ language, shared }: Candidate<ArticleShared>): Problem[] {
  const problems: Problem[] = [];
  if (!shared.rubric) problems.push(invalid('rubricNeeded', { field: 'rubric' }));
  if (shared.byline.length === 0) problems.push(invalid('bylineNeeded', { field: 'byline' }));
  if (shared.byline.some((author) => author[language].trim() === '')) {
    problems.push(invalid('bylineNeeded', { field: `${language}.byline` }));
  }
  if (shared.dated !== null && !parsePartialDate(shared.dated)) {
    problems.push(invalid('dateShape', { field: 'dated' }));
  }
  if (shared.sources.some((source) => !sourceSchema.safeParse(source).success)) {
    problems.push(invalid('sourceIncomplete', { field: 'sources' }));
  }
  return problems;
}

async function missingReferences(
  candidate: Candidate<ArticleShared>,
  database: Database,
): Promise<Problem[]> {
  const { language, shared, body } = candidate;
  const personIds = [...peopleOf(body), ...shared.peopleIds];
  const people = await database.person.count({ where: { itemId: { in: [...new Set(personIds)] } } });
  const rubric = shared.rubric ? await database.rubric.count({ where: { key: shared.rubric } }) : 1;
  const topics = await database.topic.count({ where: { key: { in: shared.topics } } });
  const events = shared.eventId ? await database.event.count({ where: { itemId: shared.eventId } }) : 1;
  const cover = shared.coverId ? [{ id: shared.coverId, kind: 'picture', field: 'cover' } as const] : [];
  const problems = await findMediaProblems(database, [...cover, ...mediaUsedBy(body)], language);
  if (people < new Set(personIds).size) problems.push(invalid('personMissing', { field: 'people' }));
  if (rubric === 0) problems.push(invalid('rubricNeeded', { field: 'rubric' }));
  if (topics < new Set(shared.topics).size) problems.push(invalid('topicMissing', { field: 'topics' }));
  if (events === 0) problems.push(invalid('eventMissing', { field: 'event' }));
  return problems;
}

function classify(shared: ArticleShared, body: Candidate<ArticleShared>['body']): Classification {
  return {
    rubricKey: shared.rubric,
    topicKeys: [...new Set(shared.topics)],
    dated: shared.dated,
    mediaIds: [...new Set([...(shared.coverId ? [shared.coverId] : []), ...mediaOf(body)])],
    eventId: shared.eventId ?? null,
    personIds: [...new Set([...peopleOf(body), ...shared.peopleIds])],
  };
}

function refillPaths(language: Language, classification: Classification): string[] {
  return [
    frontPath(language),
    newsPath(language),
    ...(classification.rubricKey ? [rubricPath(language, classification.rubricKey)] : []),
    ...classification.topicKeys.map((topicKey) => topicPath(language, topicKey)),
  ];
}

function mapTexts(shared: ArticleShared, change: (text: string) => string): ArticleShared {
  return {
    ...shared,
    byline: shared.byline.map(({ ky, ru, en }) => ({ ky: change(ky), ru: change(ru), en: change(en) })),
    sources: shared.sources.map((source) => mapSource(source, change)),
  };
}

/** How articles are published. */
export const articleNoun: Noun<ArticleShared> & { firstShared: ArticleShared } = {
  kind: 'article',
  sharedSchema: articleSharedSchema,
  firstShared: emptyArticleShared,
  classify,
  addressOf: articlePath,
  checkForPublication: async (candidate, database) => [
    ...missingWords(candidate, longestWords),
    ...(hasWords(candidate.body) ? [] : [invalid('bodyNeeded', { field: `${candidate.language}.body` })]),
    ...(await untranslatedBlocks(candidate, database)),
    ...missingShared(candidate),
    ...(await missingReferences(candidate, database)),
  ],
  refillPaths,
  mapTexts,
  hasShareCard: true,
};
