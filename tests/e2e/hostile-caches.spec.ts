import { expect } from '@playwright/test';
import { archivePath } from '#lib/articles/article-paths';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { accepted, makePublished } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test.describe.configure({ mode: 'default' });

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

const poisons: Record<string, string>[] = [
  { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Prefix': '/evil' },
  { 'X-Original-URL': '/ky/admin', 'X-Rewrite-URL': '/evil', 'X-HTTP-Method-Override': 'POST' },
  { Accept: 'text/x-component', RSC: '1', 'Next-Router-State-Tree': '%5B%22evil%22%5D' },
  { 'X-Now-Route-Matches': '1=evil', 'X-Matched-Path': '/evil', 'X-Nextjs-Data': '1' },
  { Cookie: 'umut-session=evil; NEXT_LOCALE=en; __prerender_bypass=evil' },
  { 'Accept-Language': 'evil', 'User-Agent': 'evil Googlebot', Referer: 'https://evil.example/' },
  { Range: 'bytes=0-10', 'If-Range': '"evil"', 'If-Match': '"evil"', 'If-Modified-Since': 'evil' },
  { 'Content-Length': '4', 'Content-Type': 'application/json' },
  { 'Accept-Encoding': 'identity;q=0, evil', TE: 'trailers', Prefer: 'evil' },
  { 'Content-Security-Policy': "script-src 'nonce-evil'", 'X-Nonce': 'evil', 'X-Umut-Status': '200' },
];

test('whoever asks first for a page, and with whatever, the next reader gets the clean one', async () => {
  test.setTimeout(120_000);
  for (const poison of poisons) {
    const { title } = await makePublished(own.newsroom);
    // Every server has heard of it, and prints the month anew at its next request: the forged one.
    await expect.poll(async () => (await ask(`${site}/ky/news`)).text).toContain(title);
    const month = `${site}${archivePath('ky', '2026-02')}`;
    const first = await ask(`${month}?utm_source=evil&slug=evil`, poison);
    const clean = await ask(month);
    expect(first.text).toContain(title);
    const told = JSON.stringify(poison);
    expect([first.status, clean.status], told).toEqual([200, 200]);
    expect(first.text, told).toBe(clean.text);
    expect(
      `${JSON.stringify(first.headers)}${clean.text}${JSON.stringify(clean.headers)}`,
      told,
    ).not.toContain('evil');
    expect(clean.headers, told).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
    });
  }
});

test('what is no page to keep is kept by nobody: each answer of 300 and more is asked for anew', async () => {
  const { itemId, paths } = await makePublished(own.newsroom);
  const { editor, database } = own.newsroom;
  const slug = 'moved-on';
  accepted(await changeArticleSlug(editor, { itemId, language: 'en', slug }, database));
  const withdrawn = await makePublished(own.newsroom);
  const reasons = { ky: 'Себеп', ru: 'Причина', en: 'A reason' };
  accepted(await withdrawArticle(editor, { itemId: withdrawn.itemId, reasons }, database));
  await expect.poll(async () => (await ask(`${site}${withdrawn.paths.en}`)).status).toBe(410);
  await expect.poll(async () => (await ask(`${site}${paths.en}`)).status).toBe(301);
  const revalidated = 'public, max-age=0, must-revalidate';
  const expected: [string, number, string, Record<string, string>?][] = [
    [paths.en ?? '', 301, revalidated],
    [withdrawn.paths.en ?? '', 410, revalidated],
    ['/', 307, 'no-store'],
    ['/en/news/', 308, 'no-store'],
    ['/en/nothing', 404, 'no-store'],
    [`/media/${'0'.repeat(32)}-800.webp`, 404, 'no-store'],
    ['/_next/static/chunks/nothing.js', 404, 'no-store'],
    ['/en/%ff', 400, 'no-store'],
    [`/en/${'a'.repeat(2_000)}`, 414, 'no-store'],
    ['/en', 421, 'no-store', { Host: 'evil.example' }],
    ['/en/admin/x.css', 307, 'private, no-store'],
  ];
  for (const [path, status, caching, headers] of expected) {
    const answer = await ask(`${site}${path}`, headers);
    expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, status, caching]);
    expect([path, answer.headers.expires, answer.headers['x-content-type-options']]).toEqual([
      path,
      undefined,
      'nosniff',
    ]);
    expect([path, answer.headers['content-security-policy']]).toEqual([
      path,
      expect.stringContaining("default-src 'none'"),
    ]);
  }
});

test('an address that named nothing is there for the next reader once something stands at it', async () => {
  const { itemId, paths } = await makePublished(own.newsroom);
  const { editor, database } = own.newsroom;
  const target = '/en/news/soon-to-be';
  for (let times = 0; times < 3; times += 1) expect((await ask(`${site}${target}`)).status).toBe(404);
  accepted(await changeArticleSlug(editor, { itemId, language: 'en', slug: 'soon-to-be' }, database));
  await expect.poll(async () => (await ask(`${site}${target}`)).status, { timeout: 5_000 }).toBe(200);
  expect((await ask(`${site}${paths.en}`)).headers.location).toBe(target);
});
