import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { articlePath, newsPath, rubricPath, topicPath } from '#lib/articles/article-paths';
import { proposeSlug } from '#lib/core/slugs';
import { locales } from '#lib/i18n/locales';
import { mediaPath, shareCardName } from '#lib/media/media-paths';
import { makeDraft, makePublished, publishDraft } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask, type WireAnswer } from './support/wire.ts';

test.describe.configure({ mode: 'default' });

/** A word that stands in what nobody may read yet, and nowhere else. */
const marker = 'Qarakurt';
const inAnHour = () => new Date(Date.now() + 3_600_000);
let own: OwnPortal;
let site = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(1);
  site = own.servers[0]?.url ?? '';
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

/** Every way in which a framework, a proxy or a guess would spell the address of a page. */
function spellings(page: string): string[] {
  const buildId = readFileSync('.next/BUILD_ID', 'utf8').trim();
  const [, locale = '', ...rest] = page.split('/');
  const tail = rest.join('/');
  const own = [
    '',
    '.rsc',
    '.txt',
    '.json',
    '.html',
    '/',
    '/index',
    '?_rsc=1',
    '?preview=1',
    ';x',
    '%00',
    '%2f',
    '/amp',
  ];
  return [
    ...own.map((ending) => `${page}${ending}`),
    `${page}.segments/_tree.segment.rsc`,
    `${page}.segments/_full.segment.rsc`,
    `${page}/opengraph-image`,
    `${page}/card`,
    `/_next/data/${buildId}${page}.json`,
    `/_next/image?url=${encodeURIComponent(page)}&w=640&q=75`,
    `//${locale}//${tail}`,
    `/${locale.toUpperCase()}/${tail.toUpperCase()}`,
    `/${locale}%2f${tail.replaceAll('/', '%2f')}`,
    `/${locale}/x/%2e%2e/${tail}`,
    `/${tail}`,
    `/${locale}/preview/${tail}`,
    `/${locale}/preview?slug=${tail}`,
  ];
}

const frameworkHeaders: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_full' },
  { 'Next-Router-State-Tree': '%5B%22%22%5D', 'Next-Url': '/ky/admin' },
  { 'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy', 'X-Nextjs-Data': '1' },
  { 'X-Matched-Path': '/[locale]/news/[slug]', 'X-Now-Route-Matches': '1=ky' },
  { Cookie: '__prerender_bypass=1; __next_preview_data=1; umut-session=x' },
];

function expectSilent(answer: WireAnswer, told: string): void {
  expect(`${JSON.stringify(answer.headers)} ${answer.text}`, told).not.toContain(marker);
}

/** What an answer is, apart from the name of the request and the address that it repeats. */
function comparable({ status, headers, text }: WireAnswer, slug: string): unknown {
  const { date: _date, 'x-request-id': _name, ...kept } = headers;
  return { status, headers: Object.keys(kept).toSorted(), text: text.replaceAll(slug, 'SLUG') };
}

test('an article that is due later is as absent as one that never was, by any spelling and header', async () => {
  test.setTimeout(120_000);
  const draft = await makeDraft(own.newsroom, { title: marker });
  await publishDraft(own.newsroom, draft, { visibleFrom: inAnHour() });
  for (const locale of locales) {
    const slug = proposeSlug(`${marker} ${locale}`, locale);
    const page = articlePath(locale, slug);
    for (const spelling of spellings(page)) {
      for (const headers of frameworkHeaders) {
        const answer = await ask(`${site}${spelling}`, headers);
        const told = `${spelling} ${JSON.stringify(headers)}`;
        expect([307, 308, 400, 404, 405], told).toContain(answer.status);
        expectSilent(answer, told);
      }
    }
    const never = `a${slug.slice(1)}`;
    const [hidden, absent] = [await ask(`${site}${page}`), await ask(`${site}${articlePath(locale, never)}`)];
    expect(comparable(hidden, slug)).toEqual(comparable(absent, never));
  }
});

test('neither a draft nor what is due later is in a list, and their pictures are closed', async () => {
  const { database } = own.newsroom;
  await makeDraft(own.newsroom, { title: marker });
  const due = await makeDraft(own.newsroom, { title: marker });
  await publishDraft(own.newsroom, due, { visibleFrom: inAnHour() });
  await makePublished(own.newsroom);
  for (const locale of locales) {
    const lists = [
      `/${locale}`,
      newsPath(locale),
      rubricPath(locale, 'health'),
      topicPath(locale, 'transplantation'),
    ];
    for (const list of lists) expectSilent(await ask(`${site}${list}`), list);
  }
  const cards = await database.shareCard.findMany({
    where: { publication: { itemId: due.itemId } },
    select: { baseName: true },
  });
  expect(cards).toHaveLength(locales.length);
  const drawn = () => database.outbox.count({ where: { doneAt: null } });
  await expect.poll(drawn, { message: 'cards to be drawn', timeout: 20_000 }).toBe(0);
  for (const { baseName } of cards) {
    const name = shareCardName(baseName);
    expect(name).toMatch(/^[0-9a-f]{32}-card\.jpg$/);
    for (const spelling of [
      mediaPath(name),
      `/media//${name}`,
      `/media/${name}?x`,
      `/public${mediaPath(name)}`,
    ]) {
      expect((await ask(`${site}${spelling}`)).status, spelling).not.toBe(200);
    }
  }
});

test('of the build nothing is served but its static files', async () => {
  const folder = path.resolve('.next');
  const buildId = readFileSync(path.join(folder, 'BUILD_ID'), 'utf8').trim();
  const paths = [
    '/.next/BUILD_ID',
    '/_next/BUILD_ID',
    '/_next/server/app-paths-manifest.json',
    '/_next/server/server-reference-manifest.json',
    '/_next/static/../server/server-reference-manifest.json',
    '/_next/static/%2e%2e/server/server-reference-manifest.json',
    '/_next/static/chunks/%5c..%5c..%5cserver',
    `/_next/static/${buildId}/_devMiddlewareManifest.json`,
    '/_next/mcp',
    '/_next/webpack-hmr',
    '/__nextjs_original-stack-frames',
    '/__nextjs_source-map?filename=lib/platform/env.ts',
    '/_next/image?url=http%3A%2F%2F127.0.0.1%2Fx&w=640&q=75',
    '/_next/image?url=%2F%2Fevil.example%2Fx&w=640&q=75',
    '/package.json',
    '/.env',
    '/.git/config',
    '/prisma/schema/base.prisma',
  ];
  const statuses = await Promise.all(paths.map(async (one) => (await ask(`${site}${one}`)).status));
  expect(statuses.filter((status) => status !== 404 && status !== 400)).toEqual([]);
});
