import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { defaultCardPath, mediaPath, shareCardName } from '#lib/media/media-paths';
import { findSpeakers } from '#lib/people/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { type AddressAnswer, findAddress } from '#lib/publishing/address-query';
import type { Body } from '#lib/publishing/body/body';
import { peopleOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { itemTag, listTag, rubricTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { articleSharedSchema } from './article.ts';
import { findArticleMedia } from './article-media-query.ts';
import { articlePath, rubricPath, topicPath } from './article-paths.ts';
import type { ArticlePage, NamedLink, UntranslatedArticle, WithdrawnArticle } from './article-view.ts';
import { findNewerSource, type TranslationPair } from './newer-source-query.ts';
import { findRelated } from './related-query.ts';

/** What the public finds at the address of an article. */
export type ArticleAnswer =
  | { status: 'found'; view: ArticlePage; freshness: Freshness }
  | { status: 'moved'; path: string; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnArticle; freshness: Freshness }
  | { status: 'untranslated'; view: UntranslatedArticle; freshness: Freshness };

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

async function loadArticle(
  database: Database,
  publicationId: string,
  language: Language,
  moment: ContentMoment,
): Promise<ArticleAnswer> {
  const row = await loadPublication(database, publicationId, language, moment.now);
  const shared = articleSharedSchema.parse(row.sharedRevision.content);
  const body = row.revision.body as unknown as Body;
  const dated = shared.dated ?? dayInPortalZone(row.publishedAt);
  const [shown, speakers, related] = await Promise.all([
    findArticleMedia(database, { itemId: row.itemId, coverId: shared.coverId, body }, language, moment),
    findSpeakers(database, peopleOf(body), language, dated, moment),
    findRelated(
      database,
      { itemId: row.itemId, rubric: shared.rubric, topics: shared.topics },
      language,
      moment,
    ),
  ]);
  const newer = await findNewerSource(database, translationPair(row, language));
  const path = articlePath(language, row.localization.slug ?? '');
  const rubricName = row.rubric?.names[0]?.name;
  const cardName = row.shareCard?.baseName;
  const view: ArticlePage = {
    itemId: row.itemId,
    language,
    form: row.item.article?.form ?? 'news',
    title: row.revision.title,
    summary: row.revision.summary,
    body,
    path,
    rubric:
      row.rubric && rubricName ? { name: rubricName, path: rubricPath(language, row.rubric.key) } : null,
    topics: topicLinks(row, language),
    byline: shared.byline.map((author) => author[language]),
    isPreparedFromOpenSources: shared.isPreparedFromOpenSources,
    dated,
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
    ...shown.view,
    speakers: Object.fromEntries(speakers),
    sources: shared.sources,
    languagePaths: languagePathsOf(row, path),
    newerSource: newer?.link ?? null,
    cardPath: cardName ? mediaPath(shareCardName(cardName)) : defaultCardPath,
    related: related.cards,
  };
  const tags = [
    ...peopleOf(body).map(itemTag),
    ...(shared.rubric ? [rubricTag('article', language, shared.rubric)] : [listTag('article', language)]),
  ];
  const card = { names: cardName ? [cardName] : [], tags: [], until: null };
  return {
    status: 'found',
    view,
    freshness: await freshnessOf(
      database,
      moment,
      [row, ...(newer ? [newer.shown] : []), ...related.shown],
      tags,
      [...shown.media, card, ...related.media],
    ),
  };
}

async function loadUntranslated(database: Database, itemId: string, now: Date): Promise<UntranslatedArticle> {
  const rows = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: {
      language: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const available = languages.flatMap((language) => {
    const row = rows.find((publication) => publication.language === language);
    const slug = row?.localization.slug;
    return row && slug ? [{ language, title: row.revision.title, path: articlePath(language, slug) }] : [];
  });
  return { available };
}

async function answerFor(
  database: Database,
  address: Exclude<AddressAnswer, { status: 'absent' }>,
  language: Language,
  moment: ContentMoment,
): Promise<ArticleAnswer> {
  if (address.status === 'found') return loadArticle(database, address.publicationId, language, moment);
  const freshness = await freshnessOf(database, moment, [], [itemTag(address.itemId)], []);
  switch (address.status) {
    case 'moved':
      return { status: 'moved', path: articlePath(language, address.slug), freshness };
    case 'withdrawn': {
      const { withdrawnAt, reason } = address;
      return {
        status: 'withdrawn',
        view: { language, withdrawnAt: withdrawnAt.toISOString(), reason },
        freshness,
      };
    }
    case 'untranslated':
      return {
        status: 'untranslated',
        view: await loadUntranslated(database, address.itemId, moment.now),
        freshness,
      };
  }
}

/** What the public finds at /<language>/news/<slug>; null where nothing ever stood there. */
export async function findArticleBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<ArticleAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'article', language, slug, moment);
  return address.status === 'absent' ? null : answerFor(database, address, language, moment);
}
