import 'server-only';
import type { Language } from '#lib/core/languages';
import { wholeDate } from '#lib/core/partial-date';
import { dayInPortalZone } from '#lib/core/portal-day';
import { proposeSlug } from '#lib/core/slugs';
import {
  findDraftDocuments,
  findDraftPictures,
  listPreviewable,
} from '#lib/media/admin-queries/find-draft-media';
import { defaultCardPath, mediaPath } from '#lib/media/media-paths';
import { findSpeakers } from '#lib/people/public-queries';
import type { Database } from '#lib/platform/db/client';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import type { Words } from '#lib/publishing/words';
import type { ArticleShared } from '../article.ts';
import { articlePath, rubricPath, topicPath } from '../article-paths.ts';
import type { ArticlePage, NamedLink } from '../article-view.ts';
import { findRelated } from '../related-query.ts';

/** A pair that no reader sees yet, with the language that it is in. */
export interface PreviewedPair {
  itemId: string;
  language: Language;
  words: Words;
  shared: ArticleShared;
}

/** Who looks: an officer at the desk, or whoever holds a link, who is told of the pair and of what is public alone. */
export type Onlooker = 'desk' | 'link';

function findItem(database: Database, { itemId, language }: PreviewedPair, { now }: ContentMoment) {
  return database.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      article: { select: { form: true } },
      localizations: {
        select: {
          language: true,
          slug: true,
          deskTitle: true,
          publications: { where: visibleAt(now), take: 1, select: { id: true } },
        },
      },
      publications: {
        where: { language },
        orderBy: { visibleFrom: 'desc' },
        take: 1,
        select: { publishedAt: true },
      },
    },
  });
}

type PreviewedItem = Awaited<ReturnType<typeof findItem>>;

async function findNames(database: Database, { language, shared }: PreviewedPair) {
  const names = { where: { language }, select: { name: true } } as const;
  const [rubrics, topics] = await Promise.all([
    database.rubric.findMany({
      where: { key: { in: shared.rubric ? [shared.rubric] : [] } },
      select: { key: true, names },
    }),
    database.topic.findMany({ where: { key: { in: shared.topics } }, select: { key: true, names } }),
  ]);
  const named = (rows: typeof topics, key: string, path: string): NamedLink[] => {
    const name = rows.find((row) => row.key === key)?.names[0]?.name;
    return name ? [{ name, path }] : [];
  };
  return {
    rubric: shared.rubric
      ? (named(rubrics, shared.rubric, rubricPath(language, shared.rubric))[0] ?? null)
      : null,
    topics: shared.topics.flatMap((key) => named(topics, key, topicPath(language, key))),
  };
}

/** What a pair shows, its cover first. */
export function shownMedia({ words, shared }: Pick<PreviewedPair, 'words' | 'shared'>): string[] {
  return [...(shared.coverId ? [shared.coverId] : []), ...mediaOf(words.body)];
}

/** Files as readers will fetch them: whoever shows the preview puts the addresses in their place that answer before. */
async function findMedia(
  database: Database,
  pair: PreviewedPair,
  onlooker: Onlooker,
  { now }: ContentMoment,
) {
  const { language, shared } = pair;
  const all = shownMedia(pair);
  const ids = onlooker === 'desk' ? all : await listPreviewable(all, now, database);
  const [pictures, documents] = await Promise.all([
    findDraftPictures(ids, language, mediaPath, database),
    findDraftDocuments(ids, language, mediaPath, database),
  ]);
  const { coverId } = shared;
  return {
    cover: coverId ? (pictures.get(coverId) ?? null) : null,
    pictures: Object.fromEntries(pictures),
    documents: Object.fromEntries(documents),
    removals: [],
  };
}

/**
 * The address in a language: the one that it has, or the one that publishing would propose. The holder of a link gets to
 * know only those that are public, and what the pair's own title proposes.
 */
function languagePathsOf(
  { localizations }: PreviewedItem,
  { language, words }: PreviewedPair,
  onlooker: Onlooker,
): ArticlePage['languagePaths'] {
  const pathIn = (one: Language) => {
    const row = localizations.find((localization) => localization.language === one);
    const known = onlooker === 'desk' || row?.publications.length ? row : undefined;
    const title = one === language ? words.title : (known?.deskTitle ?? '');
    const slug = known?.slug ?? (proposeSlug(title, one) || 'article');
    return { path: articlePath(one, slug), isTranslated: title.trim() !== '' };
  };
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

function datesOf(item: PreviewedItem, shared: ArticleShared, { now }: ContentMoment) {
  const publishedAt = item.publications[0]?.publishedAt ?? now;
  return {
    dated: wholeDate(shared.dated) ?? dayInPortalZone(publishedAt),
    publishedAt: publishedAt.toISOString(),
    revisedAt: (item.publications[0] ? now : publishedAt).toISOString(),
  };
}

/**
 * A pair as its page will look once it is published: now, and beside what is public now. Its files have the addresses that
 * readers will use; its share card is the portal's own, since none is drawn yet.
 */
export async function composePreview(
  database: Database,
  pair: PreviewedPair,
  onlooker: Onlooker,
): Promise<ArticlePage> {
  const { itemId, language, words, shared } = pair;
  const moment = await contentMoment(database);
  const item = await findItem(database, pair, moment);
  const dates = datesOf(item, shared, moment);
  const [names, media, speakers, related] = await Promise.all([
    findNames(database, pair),
    findMedia(database, pair, onlooker, moment),
    findSpeakers(database, peopleOf(words.body), language, dates.dated, moment),
    findRelated(database, { itemId, ...shared }, language, moment),
  ]);
  const languagePaths = languagePathsOf(item, pair, onlooker);
  return {
    itemId,
    language,
    form: item.article?.form ?? 'news',
    ...{ title: words.title, summary: words.summary, body: words.body },
    path: languagePaths[language].path,
    ...names,
    byline: shared.byline.map((author) => author[language]).filter((name) => name !== ''),
    isPreparedFromOpenSources: shared.isPreparedFromOpenSources,
    ...dates,
    ...media,
    speakers: Object.fromEntries(speakers),
    sources: shared.sources.map((source) => ({ ...source, date: wholeDate(source.date) })),
    languagePaths,
    newerSource: null,
    cardPath: defaultCardPath,
    related: related.cards,
    eventId: shared.eventId ?? null,
  };
}
