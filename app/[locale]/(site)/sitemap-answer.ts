import 'server-only';
import { getTranslations } from 'next-intl/server';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { articlePath, frontPath } from '#lib/articles/article-paths';
import { listRubrics } from '#lib/articles/list-public-queries';
import { type Language, languages } from '#lib/core/languages';
import { eventPath } from '#lib/events/event-paths';
import { glossaryPath } from '#lib/glossary/term-paths';
import { helpPlacePath } from '#lib/help-places/help-place-paths';
import type { Locale } from '#lib/i18n/locales';
import { milestonePath } from '#lib/milestones/milestone-paths';
import { organisationsPath } from '#lib/organisations/organisation-paths';
import { pagePath } from '#lib/pages/page-noun';
import { personPath } from '#lib/people/person-paths';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import type { ItemKind } from '#lib/publishing/noun';
import {
  listAddresses,
  listAddressParts,
  listNews,
  type PublicAddress,
} from '#lib/publishing/public-addresses';
import { absentFile, fileAnswer } from './file-answer.ts';
import { readerLocale } from './reader-locale.ts';
import { loadFrame } from './site-sections.ts';

/** Where items of a kind have their pages. */
const pathOf: Record<ItemKind, (language: Language, slug: string) => string> = {
  article: articlePath,
  event: eventPath,
  person: personPath,
  page: pagePath,
  milestone: milestonePath,
  help_place: helpPlacePath,
};

const absolute = (path: string): string => `${env().SITE_URL}${path}`;

function xmlAnswer(xml: string): Response {
  markPage(200);
  return fileAnswer(xml, 'application/xml');
}

async function xmlOf(stream: SitemapStream | SitemapIndexStream): Promise<Response> {
  stream.end();
  return xmlAnswer((await streamToPromise(stream)).toString('utf8'));
}

/** The writer of sitemaps fails where there is nothing to write, as on days without news. */
const emptySitemap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

async function sitemapOf(items: readonly SitemapItemLoose[]): Promise<Response> {
  if (items.length === 0) return xmlAnswer(emptySitemap);
  const xmlns = { xhtml: true, news: true, image: false, video: false };
  const stream = new SitemapStream({ hostname: env().SITE_URL, xmlns });
  for (const item of items) stream.write(item);
  return xmlOf(stream);
}

/** The list of a language's sitemaps. */
export async function sitemapIndexAnswer(params: Promise<{ locale: string }>): Promise<Response> {
  const locale = await readerLocale(params);
  if (!locale) return absentFile();
  const { parts, freshness } = await listAddressParts(locale);
  dependOn(freshness);
  const stream = new SitemapIndexStream();
  for (const name of ['lists', 'news', ...parts]) {
    stream.write({ url: absolute(`/${locale}/sitemaps/${name}.xml`) });
  }
  return xmlOf(stream);
}

/** The entry of an item: in this language, with the others it can be read in. */
function itemEntry(locale: Locale, { kind, slugs, revisedAt }: PublicAddress): SitemapItemLoose[] {
  const path = pathOf[kind];
  const own = slugs[locale];
  if (own === undefined) return [];
  const links = languages.flatMap((lang) => {
    const slug = slugs[lang];
    return slug === undefined ? [] : [{ lang, url: absolute(path(lang, slug)) }];
  });
  return [{ url: path(locale, own), lastmod: revisedAt, links }];
}

async function listEntries(locale: Locale): Promise<SitemapItemLoose[]> {
  const [{ sections, hasGlossary }, { rubrics, freshness }] = await Promise.all([
    loadFrame(locale),
    listRubrics(locale),
  ]);
  const glossary = hasGlossary ? [{ path: glossaryPath(locale) }] : [];
  dependOn(freshness);
  const organisations = { path: organisationsPath(locale) };
  return [{ path: frontPath(locale) }, ...sections, organisations, ...glossary, ...rubrics].map(
    ({ path }) => ({
      url: path,
    }),
  );
}

async function newsEntries(locale: Locale): Promise<SitemapItemLoose[]> {
  const t = await getTranslations({ locale, namespace: 'metadata' });
  const publication = { name: t('portalName'), language: locale };
  const { news, freshness } = await listNews(locale);
  dependOn(freshness);
  return news.map(({ slug, title, publishedAt }) => ({
    url: articlePath(locale, slug),
    news: { publication, title, publication_date: publishedAt },
  }));
}

async function partEntries(locale: Locale, part: string): Promise<SitemapItemLoose[] | null> {
  if (!/^(?:0|[1-9]\d{0,4})$/.test(part)) return null;
  const answer = await listAddresses(locale, Number(part));
  if (!answer) return null;
  dependOn(answer.freshness);
  return answer.addresses.flatMap((address) => itemEntry(locale, address));
}

/** One of the sitemaps that the index names. */
export async function sitemapAnswer(params: Promise<{ locale: string; file: string }>): Promise<Response> {
  const locale = await readerLocale(params);
  const name = /^([a-z\d]+)\.xml$/.exec((await params).file)?.[1];
  if (!locale || name === undefined) return absentFile();
  if (name === 'lists') return sitemapOf(await listEntries(locale));
  if (name === 'news') return sitemapOf(await newsEntries(locale));
  const entries = await partEntries(locale, name);
  return entries ? sitemapOf(entries) : absentFile();
}
