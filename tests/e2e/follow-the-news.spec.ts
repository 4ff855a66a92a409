import { expect } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { articlePaths, report } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

for (const locale of ['ky', 'ru', 'en'] as const) {
  test(`a journalist finds the feeds of the news in ${locale}, and two of their programs read them`, {
    tag: '@reader',
  }, async ({ page, request, baseURL }) => {
    const { lists, metadata } = messagesOf(locale);
    await page.goto(`/${locale}/news`);
    const feeds = page.getByRole('navigation', { name: lists.feeds });
    const found = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute('href');
    expect(found).toBe(`${baseURL}/${locale}/feed.xml`);
    await expect(feeds.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', `/${locale}/rss.xml`);

    const atom = await ask(`${baseURL}/${locale}/feed.xml`);
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const { title, entries = [] } = parseAtomFeed(atom.text);
    expect(title?.value).toBe(metadata.portalName);
    const paths = await articlePaths(request, locale);
    expect(entries.map(({ links }) => links?.[0]?.href)).toEqual(paths.map((path) => `${baseURL}${path}`));
    expect(entries[0]?.title?.value).toBe(report[locale].title);
    expect(entries[0]?.id).toMatch(/^urn:uuid:/);

    const rss = await ask(`${baseURL}/${locale}/news/rubrics/health/rss.xml`);
    const channel = parseRssFeed(rss.text);
    expect(channel.language).toBe(locale);
    expect(channel.items?.length).toBeGreaterThan(0);
    expect(channel.items?.every(({ link }) => paths.some((path) => link === `${baseURL}${path}`))).toBe(true);
  });
}

test('a feed that did not change is not sent again, and one of nothing is not there', async ({ baseURL }) => {
  const feed = `${baseURL}/ky/feed.xml`;
  const { headers } = await ask(feed, { 'Accept-Encoding': 'br' });
  const again = await ask(feed, { 'Accept-Encoding': 'br', 'If-None-Match': String(headers.etag) });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await ask(`${baseURL}/ky/news/rubrics/none/feed.xml`)).status).toBe(404);
  expect((await ask(`${baseURL}/ky/sitemaps/9999.xml`)).status).toBe(404);
});

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});

/** The sitemaps of a document that any parser of XML takes. */
async function sitemap(address: string): Promise<Record<string, unknown>> {
  const { text, status } = await ask(address);
  expect([address, status, XMLValidator.validate(text)]).toEqual([address, 200, true]);
  return parser.parse(text);
}

test('a search engine comes from robots.txt to every page of every language', async ({
  request,
  baseURL,
}) => {
  const robots = (await ask(`${baseURL}/robots.txt`)).text;
  const maps = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map(([, address = '']) => address);
  expect(maps).toEqual(['ky', 'ru', 'en'].map((locale) => `${baseURL}/${locale}/sitemap.xml`));
  const index = await sitemap(maps[0] ?? '');
  const parts = (index['sitemapindex'] as { sitemap: { loc: string }[] }).sitemap.map(({ loc }) => loc);
  const urls: { loc: string }[] = [];
  for (const part of parts) {
    const { urlset } = (await sitemap(part)) as { urlset: { url?: { loc: string }[] } };
    urls.push(...(urlset.url ?? []));
  }
  const addresses = urls.map(({ loc }) => loc);
  for (const path of ['/ky', '/ky/news', '/ky/help', ...(await articlePaths(request, 'ky'))]) {
    expect(addresses).toContain(`${baseURL}${path}`);
  }
  const statuses = await Promise.all(
    addresses.map(async (address) => [address, (await ask(address)).status]),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  expect(JSON.stringify(urls)).toContain(`${baseURL}/ru/news/`);
});
