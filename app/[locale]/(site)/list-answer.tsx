import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ArticleListPage } from '#components/site/article-list-page';
import type { ArticleFilter } from '#lib/articles/article-list-query';
import { feedPath } from '#lib/articles/article-paths';
import type { NamedLink } from '#lib/articles/article-view';
import { listArchivePeriods, listArticles, listRubrics } from '#lib/articles/list-public-queries';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from './language-paths.ts';
import { NotFoundAnswer } from './not-found-answer.tsx';
import { pageMetadata } from './page-metadata.ts';
import { SitePage } from './site-page.tsx';
import './list-pages.css';

/** What a list with an address of its own holds. */
type ListFilter = Exclude<ArticleFilter, { by: 'person' }>;

/** A page of a list, as its address names it. */
export interface ListAddress {
  locale: Locale | null;
  filter: ListFilter;
  /** The list's own path in a language. */
  pathIn: (locale: Locale) => string;
  /** The public number behind which an older page begins, as the address writes it; absent on the first page. */
  before?: string;
}

const numberPattern = /^[1-9]\d{0,8}$/;

function valueOfFilter(filter: ListFilter): string {
  if (filter.by === 'all') return '';
  return filter.by === 'period' ? filter.period : filter.key;
}

function filterOf(by: ListFilter['by'], value: string): ListFilter {
  if (by === 'all') return { by };
  return by === 'period' ? { by, period: value } : { by, key: value };
}

/** One query for a page and its head: the arguments are plain texts, so that equal addresses are one. */
const load = cache(async (locale: Locale, by: ListFilter['by'], value: string, before: string) => {
  if (before !== '' && !numberPattern.test(before)) return null;
  return listArticles(locale, filterOf(by, value), { before: before === '' ? null : Number(before) });
});

function loadList({ locale, filter, before }: ListAddress & { locale: Locale }) {
  return load(locale, filter.by, valueOfFilter(filter), before ?? '');
}

async function headingOf(locale: Locale, filter: ListFilter, name: string | null): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'lists' });
  if (filter.by === 'period') return t('period', { period: formatPartialDate(filter.period, locale) });
  return name ?? t('news');
}

async function introOf(locale: Locale, filter: ListFilter): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'lists' });
  if (filter.by === 'rubric') return t('rubricIntro');
  return filter.by === 'topic' ? t('topicIntro') : t('newsIntro');
}

/** All news and each rubric are followed by feeds. */
function hasFeeds(filter: ListFilter): boolean {
  return filter.by === 'all' || filter.by === 'rubric';
}

const feedLinks = (listPath: string): NamedLink[] => [
  { name: 'Atom', path: feedPath(listPath, 'atom') },
  { name: 'RSS', path: feedPath(listPath, 'rss') },
];

/** The head of a list; older pages are not listed by search engines, their articles are. */
export async function listMetadata(address: ListAddress): Promise<Metadata> {
  const { locale, filter, pathIn, before } = address;
  if (!locale) return {};
  const answer = await loadList({ ...address, locale });
  if (!answer) return {};
  const t = await getTranslations({ locale, namespace: 'lists' });
  const heading = await headingOf(locale, filter, answer.name);
  const path = before ? `${pathIn(locale)}/before/${before}` : pathIn(locale);
  const languagePaths = pathsInAllLanguages(pathIn);
  return pageMetadata({
    locale,
    title: before ? `${heading}: ${t('older')}` : heading,
    description: await introOf(locale, filter),
    path,
    languagePaths: before ? { ...languagePaths, [locale]: { path, isTranslated: true } } : languagePaths,
    isListed: !before,
    ...(hasFeeds(filter) ? { feedsOf: pathIn(locale) } : {}),
  });
}

/** A list in its frame, or the designed 404. */
export async function ListAnswer(address: ListAddress) {
  const { locale, filter, pathIn, before } = address;
  if (!locale) return <NotFoundAnswer locale={null} />;
  const answer = await loadList({ ...address, locale });
  if (!answer) return <NotFoundAnswer locale={locale} />;
  const [rubrics, archive] = await Promise.all([listRubrics(locale), listArchivePeriods(locale)]);
  for (const { freshness } of [answer, rubrics, archive]) dependOn(freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(pathIn)} current="news">
      <ArticleListPage
        heading={await headingOf(locale, filter, answer.name)}
        intro={await introOf(locale, filter)}
        list={answer.list}
        rubrics={rubrics.rubrics}
        periods={archive.periods}
        newestPath={before ? pathIn(locale) : null}
        feeds={hasFeeds(filter) ? feedLinks(pathIn(locale)) : []}
      />
    </SitePage>
  );
}
