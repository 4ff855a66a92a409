import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '#tests/support/portal';
import { openOwnPortal } from './support/own-portal.ts';
import { pathOfReport, report } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

test('a query changes neither route nor language', async ({ baseURL, request }) => {
  const path = await pathOfReport(request, 'ky');
  const plain = await ask(`${baseURL}${path}`);
  for (const query of [
    'locale=ru&slug=y',
    'nxtPlocale=ru&nxtPslug=y',
    '_rsc=1',
    '__nextLocale=ru',
    'a[]=<script>',
  ]) {
    const answer = await ask(`${baseURL}${path}?${encodeURI(query)}`);
    expect([query, answer.status, answer.text === plain.text]).toEqual([query, 200, true]);
  }
  const absent = await ask(`${baseURL}/ky/news/x?locale=ru&slug=${path.split('/').at(-1)}`);
  expect(absent.status).toBe(404);
  expect(absent.text).toContain('<html lang="ky"');
});

const internalHeaders: Record<string, string> = {
  'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'X-Middleware-Rewrite': '/ky/failed',
  'X-Invoke-Path': '/ky/unavailable',
  'X-Invoke-Status': '500',
  'X-Matched-Path': '/ky/failed',
  'X-Now-Route-Matches': '1=ru',
  'X-Nextjs-Data': '1',
  'X-Forwarded-Host': 'elsewhere.invalid',
  'X-Forwarded-Proto': 'https',
  RSC: '1',
  'Next-Router-Prefetch': '1',
  'Next-Action': '0123456789',
  'X-Umut-Status': '200',
};

test("the framework's own headers from outside change nothing, and nothing of them is kept", async ({
  baseURL,
  request,
}) => {
  const path = await pathOfReport(request, 'ru');
  const plain = await ask(`${baseURL}${path}`);
  expect(plain.text).toContain(report.ru.title);
  for (const [name, value] of Object.entries(internalHeaders)) {
    const page = await ask(`${baseURL}${path}`, { [name]: value });
    expect([name, page.status, page.text === plain.text]).toEqual([name, 200, true]);
    const typed = await ask(`${baseURL}/ru/failed`, { [name]: value });
    expect([name, typed.status, typed.headers['cache-control']]).toEqual([name, 404, 'no-store']);
    expect(`${page.text}${typed.text}`).not.toContain('elsewhere.invalid');
  }
  const all = await ask(`${baseURL}${path}`, internalHeaders);
  expect([all.status, all.text === plain.text]).toEqual([200, true]);
  expect((await ask(`${baseURL}${path}`)).text).toBe(plain.text);
});

test('a request for another host is refused', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  for (const host of [
    'elsewhere.invalid',
    `elsewhere.invalid:${port}`,
    `127.0.0.1.elsewhere.invalid:${port}`,
    'localhost:1',
  ]) {
    const answer = await ask(`${baseURL}/ky`, { Host: host });
    expect([host, answer.status, answer.headers['cache-control']]).toEqual([host, 421, 'no-store']);
    expect(answer.text).not.toContain('elsewhere');
  }
});

test('a flood of made-up addresses leaves neither a file nor a page in memory behind', async () => {
  test.setTimeout(180_000);
  const own = await openOwnPortal(1);
  const [server] = own.servers;
  try {
    const { folder = '' } = server?.place() ?? {};
    const flood = async (name: string, count: number) => {
      const kinds = ['news', 'news/topics', 'news/rubrics', 'news/before', 'nowhere'];
      const paths = Array.from(
        { length: count },
        (_, index) => `/ru/${kinds[index % kinds.length]}/${name}-${index}`,
      );
      for (let at = 0; at < count; at += 10) {
        const answers = await Promise.all(
          paths.slice(at, at + 10).map((path) => ask(`${server?.url}${path}`)),
        );
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      }
    };
    const files = async () => (await readdir(folder, { recursive: true })).toSorted();
    const held = async () => (await server?.heldBytes()) ?? 0;
    await ask(`${server?.url}/ru/news`);
    await flood('warm', 500);
    const before = { files: await files(), bytes: await held() };
    await flood('made-up', 1000);
    expect(await files()).toEqual(before.files);
    // Next remembers an address that names nothing by some 200 bytes, up to 8 MB; a page that is kept has thousands.
    expect((await held()) - before.bytes).toBeLessThan(1000 * 4_000);
  } finally {
    await own.close();
  }
});
