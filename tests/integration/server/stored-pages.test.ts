import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, makeNewsroom } from '../../support/fake-newsroom.ts';
import { type Answer, startTestPress } from '../../support/press.ts';

describe('a page that was printed once', () => {
  test('is handed out in every encoding, whole and unchanged, without Next', async () => {
    const newsroom = makeNewsroom();
    const { ask } = await startTestPress(newsroom);
    await ask(article);
    const brotli = await ask(article, { headers: { 'accept-encoding': 'gzip, br' } });
    const gzip = await ask(article, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await ask(article);

    for (const answer of [brotli, gzip, plain]) {
      expect(answer.status).toBe(200);
      expect(answer.text).toBe('<!DOCTYPE html><p>first</p>');
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
    }
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(newsroom.site.count(article)).toBe(1);
  });

  test('has our headers and none of Next’s', async () => {
    const { ask } = await startTestPress(makeNewsroom());
    await ask(article);
    const { headers } = await ask(article, { headers: { 'accept-encoding': 'br' } });

    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]+$/),
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('x-umut-copy');
  });

  test('is not sent again to whoever has it', async () => {
    const { ask } = await startTestPress(makeNewsroom());
    const first = await ask(article, { headers: { 'accept-encoding': 'br' } });
    const again = await ask(article, {
      headers: { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) },
    });
    const other = await ask(article, {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': String(first.headers.etag) },
    });

    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers).toMatchObject({ etag: first.headers.etag, vary: 'Accept-Encoding' });
    expect(other.status).toBe(200);
  });

  test('answers HEAD as GET without the body, and a Range with the whole', async () => {
    const { ask } = await startTestPress(makeNewsroom());
    const get = await ask(article, { headers: { 'accept-encoding': 'gzip' } });
    const head = await ask(article, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    const range = await ask(article, { headers: { 'accept-encoding': 'gzip', range: 'bytes=0-3' } });
    const ignored = ['date', 'x-request-id'];
    const comparable = ({ headers }: Answer): [string, unknown][] =>
      Object.entries(headers).filter(([name]) => !ignored.includes(name));

    expect(head.body.length).toBe(0);
    expect(comparable(head)).toEqual(comparable(get));
    expect(range.status).toBe(200);
    expect(range.body).toEqual(get.body);
  });

  test('is shared by all queries, and no header of a reader reaches Next', async () => {
    const newsroom = makeNewsroom();
    const { ask } = await startTestPress(newsroom);
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'proxy',
      'x-invoke-path': '/ky/admin',
      'x-now-route-matches': '1',
      'next-router-state-tree': '[]',
      'x-nonce': 'guess',
      'accept-language': 'en',
      'accept-encoding': 'zstd',
      rsc: '1',
      cookie: 'session=1',
      accept: 'text/x-component',
    };
    const first = await ask(`${article}?utm_source=x&_rsc=abc&nxtPslug=two`, { headers: forged });
    const second = await ask(`${article}?fbclid=y`);

    expect(first.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(second.text).toBe(first.text);
    expect(newsroom.site.count(article)).toBe(1);
    const [request] = newsroom.site.requests.filter(({ url }) => url === article);
    expect(request?.headers).toEqual({
      host: 'umut.test',
      accept: 'text/html',
      'user-agent': 'Umut press',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'umut.test',
    });
  });

  test('fifty readers at once cost one render', async () => {
    const newsroom = makeNewsroom();
    const { ask } = await startTestPress(newsroom);
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(article)));

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(newsroom.site.count(article)).toBe(1);
  });
});

test('an address without a language leads to the reader’s without a render, and says on what that depends', async () => {
  const newsroom = makeNewsroom();
  const { ask, site } = await startTestPress(newsroom);
  const russian = await ask('/?utm_source=x', { headers: { 'accept-language': 'ru' } });
  const news = await ask('/news', { headers: { 'accept-language': 'x1, en;q=0.7' } });
  const none = await ask('/');

  expect(russian).toMatchObject({
    status: 307,
    headers: { location: '/ru', vary: 'Accept-Language', 'cache-control': 'no-store' },
  });
  expect(none.headers.location).toBe('/ky');
  expect(news.headers.location).toBe('/en/news');
  expect([site.count('/'), site.count('/news')]).toEqual([0, 0]);
});

test('without the filter the framework’s scripts stay, and only they may run', async () => {
  const newsroom = makeNewsroom();
  const { ask, site } = await startTestPress({ ...newsroom, settings: { isFilterOn: false } });
  site.pages.set('/ky', { html: '<script>inline()</script>', version: () => 1n });
  const { text, headers } = await ask('/ky');

  expect(text).toContain('<script src="/_next/static/x.js"></script><script>inline()</script>');
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+'; connect-src 'self'/);
});

test('pages of another build, or of other settings, are not served', async () => {
  const newsroom = makeNewsroom();
  const first = await startTestPress(newsroom);
  await first.ask(article);
  await first.stop();
  const second = await startTestPress({ ...newsroom, folder: first.folder, settings: { buildId: 'next' } });
  await second.ask(article);

  expect(newsroom.site.count(article)).toBe(2);
  expect(
    (await readdir(path.join(first.folder, 'pages'))).filter((name) => name.startsWith('build')),
  ).toEqual([]);
});
