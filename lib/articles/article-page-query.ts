import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { defaultCardPath, mediaPath, shareCardName } from '#lib/media/media-paths';
import { findSpeakers } from '#lib/people/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { peopleOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { itemTag, listTag, rubricTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { articleSharedSchema } from './article.ts';
import { findArticleMedia } from './article-media-query.ts';
import { articlePath, rubricPath, topicPath } from './article-paths.ts';
import type { ArticlePage, NamedLink } from './article-view.ts';
import { findNewerSource, type TranslationPair } from './newer-source-query.ts';
import { findRelated } from './related-query.ts';

const articleFields = (language: Language, now: Date) =>
  ({
    id: true,
    itemId: true,
    localizationId: true,
    visibleUntil: true,
    publishedAt: true,
    revisedAt: true,
    localization: { select: { slug: true } },
    revision: { select: { title: true, summary: true, body: true, checks: true, sourceRevisionId: true } },
    sharedRevision: { select: { content: true } },
    rubric: { select: { key: true, names: { where: { language }, select: { name: true } } } },
    topics: {
      select: { topic: { select: { key: true, names: { where: { language }, select: { name: true } } } } },
    },
    shareCard: { select: { baseName: true, bytes: true } },
    item: {
      select: {
        sourceLanguage: true,
        article: { select: { form: true } },
        publications: {
          where: visibleAt(now),
          select: {
            language: true,
            itemId: true,
            localizationId: true,
            revisionId: true,
            visibleUntil: true,
            localization: { select: { slug: true } },
          },
        },
      },
    },
  }) as const;

function loadPublication(database: Database, id: string, language: Language, now: Date) {
  return database.publication.findUniqueOrThrow({ where: { id }, select: articleFields(language, now) });
}

type LoadedPublication = Awaited<ReturnType<typeof loadPublication>>;

function languagePathsOf(row: LoadedPublication, ownPath: string): ArticlePage['languagePaths'] {
  const slug = row.localization.slug ?? '';
  const pathIn = (language: Language): { path: string; isTranslated: boolean } => {
    const there = row.item.publications.find((publication) => publication.language === language);
    if (there?.localization.slug) {
      return { path: articlePath(language, there.localization.slug), isTranslated: true };
    }
    return { path: articlePath(language, slug), isTranslated: false };
  };
  const paths = { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
  for (const language of languages) if (paths[language].path === ownPath) paths[language].isTranslated = true;
  return paths;
}

function topicLinks(row: LoadedPublication, language: Language): NamedLink[] {
  return row.topics.flatMap(({ topic }) => {
    const name = topic.names[0]?.name;
    return name ? [{ name, path: topicPath(language, topic.key) }] : [];
  });
}

/** The public pair beside that of the source; there is none to compare with on the source itself. */
function translationPair({ revision, item }: LoadedPublication, language: Language): TranslationPair {
  const source = item.publications.find((publication) => publication.language === item.sourceLanguage);
  const isSource = item.sourceLanguage === language;
  return { revision, source: source && !isSource ? { ...source, slug: source.localization.slug } : null };
}

/** What stands around the words of a page. */
function findParts(database: Database, row: LoadedPublication, language: Language, moment: ContentMoment) {
  const { itemId } = row;
  const { coverId, rubric, topics, dated, pinnedIds } = articleSharedSchema.parse(row.sharedRevision.content);
  const body = row.revision.body as unknown as Body;
  const day = dated ?? dayInPortalZone(row.publishedAt);
  return Promise.all([
    findArticleMedia(database, { itemId, coverId, body }, language, moment),
    findSpeakers(database, peopleOf(body), language, day, moment),
    findRelated(database, { itemId, rubric, topics, pinnedIds }, language, moment),
    findNewerSource(database, translationPair(row, language)),
  ]);
}

type Parts = Awaited<ReturnType<typeof findParts>>;

function toArticlePage(
  row: LoadedPublication,
  language: Language,
  [media, speakers, related, newer]: Parts,
): ArticlePage {
  const shared = articleSharedSchema.parse(row.sharedRevision.content);
  const path = articlePath(language, row.localization.slug ?? '');
  const rubricName = row.rubric?.names[0]?.name;
  const cardName = row.shareCard?.baseName;
  return {
    itemId: row.itemId,
    language,
    form: row.item.article?.form ?? 'news',
    title: row.revision.title,
    summary: row.revision.summary,
    body: row.revision.body as unknown as Body,
    path,
    rubric:
      row.rubric && rubricName ? { name: rubricName, path: rubricPath(language, row.rubric.key) } : null,
    topics: topicLinks(row, language),
    byline: shared.byline.map((author) => author[language]),
    isPreparedFromOpenSources: shared.isPreparedFromOpenSources,
    dated: shared.dated ?? dayInPortalZone(row.publishedAt),
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
    ...media.view,
    speakers: Object.fromEntries(speakers),
    sources: shared.sources,
    languagePaths: languagePathsOf(row, path),
    newerSource: newer?.link ?? null,
    cardPath: cardName ? mediaPath(shareCardName(cardName)) : defaultCardPath,
    related: related.cards,
    eventId: shared.eventId ?? null,
  };
}

/** A publication that the caller found visible, as its own page, and what the page depends on. */
export async function findArticlePage(
  database: Database,
  publicationId: string,
  language: Language,
  moment: ContentMoment,
): Promise<{ view: ArticlePage; freshness: Freshness }> {
  const row = await loadPublication(database, publicationId, language, moment.now);
  const parts = await findParts(database, row, language, moment);
  const [media, speakers, related, newer] = parts;
  const speakerIds = [...speakers.values()].map(({ personId }) => personId);
  const { pinnedIds = [] } = articleSharedSchema.parse(row.sharedRevision.content);
  const tags = [
    ...pinnedIds.map(itemTag),
    ...[...peopleOf(row.revision.body as unknown as Body), ...speakerIds].map(itemTag),
    row.rubric ? rubricTag('article', language, row.rubric.key) : listTag('article', language),
  ];
  const card = { names: row.shareCard ? [row.shareCard.baseName] : [], tags: [], until: null };
  const shown = [row, ...(newer ? [newer.shown] : []), ...related.shown];
  const files = [...media.media, card, ...related.media];
  return {
    view: toArticlePage(row, language, parts),
    freshness: await freshnessOf(database, moment, shown, tags, files),
  };
}
