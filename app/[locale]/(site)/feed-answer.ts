import 'server-only';
import { Feed } from 'feed';
import { getTranslations } from 'next-intl/server';
import { feedPath, newsPath, rubricPath } from '#lib/articles/article-paths';
import type { ArticleCard } from '#lib/articles/article-view';
import { listArticles } from '#lib/articles/list-public-queries';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { absentFile, fileAnswer } from './file-answer.ts';
import { readerLocale } from './reader-locale.ts';

/** How many articles a feed tells of: what a portal of this size publishes in some weeks. */
const feedSize = 30;

export type FeedFormat = 'atom' | 'rss';

/** Titles and summaries are plain; a feed's are HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function addArticle(feed: Feed, card: ArticleCard): void {
  feed.addItem({
    // The address may change with the slug; this never does.
    id: `urn:uuid:${card.localizationId}`,
    title: asHtml(card.title),
    description: asHtml(card.summary),
    link: `${env().SITE_URL}${card.path}`,
    published: new Date(card.publishedAt),
    date: new Date(card.revisedAt),
    ...(card.rubric ? { category: [{ name: card.rubric.name, term: card.rubric.name }] } : {}),
  });
}

/** The words of a feed: of all news, or of the rubric with this name. */
async function feedWords(locale: Locale, rubric: string | null) {
  const t = await getTranslations({ locale, namespace: 'metadata' });
  const lists = await getTranslations({ locale, namespace: 'lists' });
  const portal = t('portalName');
  return {
    title: rubric === null ? portal : `${portal}: ${rubric}`,
    description: lists(rubric === null ? 'newsIntro' : 'rubricIntro'),
    author: { name: portal },
  };
}

function printFeed(feed: Feed, format: FeedFormat, locale: Locale): string {
  if (format === 'rss') return feed.rss2();
  // The language of its texts; the writer of feeds has it for RSS alone.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

interface FeedAddress {
  params: Promise<{ locale: string; key?: string }>;
  format: FeedFormat;
}

/** The newest articles of a language, or of one of its rubrics, for programs that follow them. */
export async function feedAnswer({ params, format }: FeedAddress): Promise<Response> {
  const locale = await readerLocale(params);
  const { key } = await params;
  if (!locale) return absentFile();
  const answer = await listArticles(locale, key ? { by: 'rubric', key } : { by: 'all' }, { size: feedSize });
  if (!answer) return absentFile();
  const { list, name, freshness } = answer;
  const path = key ? rubricPath(locale, key) : newsPath(locale);
  const address = (one: string): string => `${env().SITE_URL}${one}`;
  const self = address(feedPath(path, format));
  const updated = Math.max(0, ...list.cards.map((card) => Date.parse(card.revisedAt)));
  const feed = new Feed({
    ...(await feedWords(locale, name)),
    ...{ id: self, feed: self, link: address(path), language: locale, generator: false },
    updated: new Date(updated),
  });
  for (const card of list.cards) addArticle(feed, card);
  dependOn(freshness);
  markPage(200);
  return fileAnswer(printFeed(feed, format, locale), `application/${format}+xml`);
}
