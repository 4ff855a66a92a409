import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FakeDatabase } from '../../support/fake-database.ts';
import { FakeSite } from '../../support/fake-site.ts';
import { type Answer, startTestPress, type TestPress } from '../../support/press.ts';

const article = '/ky/news/one';
const unreachable = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

interface Newsroom {
  database: FakeDatabase;
  site: FakeSite;
  /** Changes the article's words, as a command would. */
  change(words: string, differences?: Parameters<FakeDatabase['raise']>[0], isNoticed?: boolean): bigint;
}

/** A database and a site with one article that shows the words of the moment. */
function makeNewsroom(): Newsroom {
  const database = new FakeDatabase();
  const site = new FakeSite();
  let words = 'first';
  database.raise();
  const version = (): bigint => database.changes.at(-1)?.version ?? 0n;
  site.pages.set(article, { html: () => `<p>${words}</p>`, tags: ['item:1'], version });
  return {
    database,
    site,
    change(next, differences = {}, isNoticed = true) {
      words = next;
      return database.raise({ tags: ['item:1'], ...differences }, isNoticed);
    },
  };
}

function breakDatabase({ database, site }: Newsroom): void {
  database.isUp = false;
  for (const page of site.pages.values()) if (page.version) page.failure = unreachable;
}

function mendDatabase({ database, site }: Newsroom): void {
  database.isUp = true;
  for (const page of site.pages.values()) delete page.failure;
}

async function untilOutOfReach({ ask }: TestPress): Promise<void> {
  await expect.poll(async () => (await ask('/api/health/ready')).status, { timeout: 3_000 }).toBe(503);
}

async function storedFiles(folder: string): Promise<number> {
  const entries = await readdir(path.join(folder, 'pages'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

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

describe('a change', () => {
  test('is right for the first reader after the command returns', async () => {
    const newsroom = makeNewsroom();
    const { ask, press } = await startTestPress(newsroom);
    await ask(article);
    await press.applyChanges(newsroom.change('second'));

    expect((await ask(article)).text).toContain('second');
    expect(newsroom.site.count(article)).toBe(2);
  });

  test('prints what it names before the command returns, in order', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    site.pages.set('/ky', { html: 'front', tags: [], version: () => 2n });
    await press.applyChanges(newsroom.change('second', { refill: [article, '/ky'] }));
    const printed = site.renders.filter((render) => render === article || render === '/ky');

    expect(printed).toEqual([article, '/ky']);
    expect((await ask(article)).text).toContain('second');
    expect(site.count(article)).toBe(1);
  });

  test('whose notice is lost is seen by every instance within a second', async () => {
    const newsroom = makeNewsroom();
    const one = await startTestPress(newsroom);
    const other = await startTestPress(newsroom);
    await Promise.all([one.ask(article), other.ask(article)]);
    await one.press.applyChanges(newsroom.change('second', {}, false));

    expect((await one.ask(article)).text).toContain('second');
    await expect.poll(async () => (await other.ask(article)).text, { timeout: 1_000 }).toContain('second');
  });

  test('during a render makes a reader who came after it wait for the next one', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    const gate = Promise.withResolvers<void>();
    const page = site.pages.get(article);
    const before = { html: '<p>first</p>', tags: ['item:1'], version: () => 1n, gate: gate.promise };
    site.pages.set(article, before);
    const early = ask(article);
    await expect.poll(() => site.count(article)).toBe(1);
    await press.applyChanges(newsroom.change('second'));
    if (page) site.pages.set(article, page);
    const late = ask(article);
    await new Promise((resolve) => setTimeout(resolve, 50));
    gate.resolve();

    expect((await late).text).toContain('second');
    await early;
    expect((await ask(article)).text).toContain('second');
  });

  test('that withdraws during a render leaves nothing of the withdrawn page', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site, folder } = await startTestPress(newsroom);
    const gate = Promise.withResolvers<void>();
    site.pages.set(article, {
      html: '<p>secret</p>',
      tags: ['item:1'],
      version: () => 1n,
      gate: gate.promise,
    });
    const early = ask(article);
    await expect.poll(() => site.count(article)).toBe(1);
    site.pages.set(article, { html: '<p>withdrawn</p>', status: 410, tags: ['item:1'], version: () => 2n });
    await press.applyChanges(newsroom.change('', { gone: [article] }));
    gate.resolve();

    expect((await early).text).not.toContain('secret');
    expect(await ask(article)).toMatchObject({ status: 410 });
    await press.store.settled();
    const again = await startTestPress({ ...newsroom, folder });
    expect((await again.ask(article)).text).toContain('withdrawn');
  });

  test('whose print fails leaves the old page until one succeeds', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    await ask(article);
    const page = site.pages.get(article);
    if (page) page.failure = new Error('a mistake in the template');
    await press.applyChanges(newsroom.change('second', { refill: [article] }));
    const old = await ask(article);
    if (page) delete page.failure;

    expect(old.text).toContain('first');
    expect(old.headers['x-umut-copy']).toBe('last-good');
    expect((await ask(article)).text).toContain('second');
  });
});

describe('time', () => {
  /** The clocks of the machine and of the database, moved by hand. */
  function makeClock(database: FakeDatabase) {
    const local = { monotonicMs: 1_000, wallMs: 5_000_000 };
    return {
      local: { monotonic: () => local.monotonicMs, wall: () => local.wallMs },
      pass(ms: number) {
        local.monotonicMs += ms;
        database.nowMs += ms;
      },
      jump(ms: number) {
        local.wallMs += ms;
      },
    };
  }

  test('a page is printed anew from its moment on, by the database’s clock, and not before', async () => {
    const newsroom = makeNewsroom();
    const { database, site } = newsroom;
    const clock = makeClock(database);
    const { ask } = await startTestPress({ ...newsroom, ports: { local: clock.local } });
    const due = new Date(database.nowMs + 60_000);
    const isDue = (): boolean => database.nowMs >= due.getTime();
    site.pages.set('/ky', { html: () => (isDue() ? 'after' : 'before'), version: () => 1n, validUntil: due });
    await ask('/ky');
    clock.jump(3_600_000);
    clock.pass(59_999);
    expect((await ask('/ky')).text).toContain('before');
    expect(site.count('/ky')).toBe(1);
    clock.jump(-7_200_000);
    clock.pass(1);
    expect((await ask('/ky')).text).toContain('after');
  });

  test('with the database down a page lives on past its moment, but never past its end', async () => {
    const newsroom = makeNewsroom();
    const { database, site } = newsroom;
    const clock = makeClock(database);
    const press = await startTestPress({ ...newsroom, ports: { local: clock.local } });
    const [due, end] = [new Date(database.nowMs + 10_000), new Date(database.nowMs + 20_000)];
    site.pages.set('/ky', { html: 'front', version: () => 1n, validUntil: due, expiresAt: end });
    await press.ask('/ky');
    breakDatabase(newsroom);
    await untilOutOfReach(press);
    clock.pass(15_000);
    const kept = await press.ask('/ky');
    clock.pass(5_000);
    const ended = await press.ask('/ky');

    expect(kept).toMatchObject({ status: 200, headers: { 'x-umut-copy': 'last-good' } });
    expect(ended.status).toBe(503);
  });
});

describe('with the database down', () => {
  test('printed pages stay, also over a restart; others answer 503; all is well again by itself', async () => {
    const newsroom = makeNewsroom();
    const first = await startTestPress(newsroom);
    await first.ask(article);
    breakDatabase(newsroom);
    await untilOutOfReach(first);
    expect(await first.ask(article)).toMatchObject({ status: 200, headers: { 'x-umut-copy': 'last-good' } });
    await first.stop();

    const second = await startTestPress({ ...newsroom, folder: first.folder });
    const kept = await second.ask(article);
    newsroom.site.pages.set('/ky/other', { html: 'x', version: () => 1n, failure: unreachable });
    const never = await second.ask('/ky/other');
    expect(kept.text).toContain('first');
    expect(never).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5', 'cache-control': 'no-store' },
    });
    expect(never.text).toContain('503 ky');
    expect((await second.ask('/api/health/live')).status).toBe(200);

    mendDatabase(newsroom);
    newsroom.change('second');
    await expect.poll(async () => (await second.ask('/ky/other')).status, { timeout: 3_000 }).toBe(200);
    await expect.poll(async () => (await second.ask(article)).text, { timeout: 3_000 }).toContain('second');
    expect((await second.ask(article)).headers).not.toHaveProperty('x-umut-copy');
  });

  test('what was withdrawn does not come back with a restart', async () => {
    const newsroom = makeNewsroom();
    const first = await startTestPress(newsroom);
    await first.ask(article);
    await first.press.applyChanges(newsroom.change('', { gone: [article], goneTags: ['item:1'] }));
    await first.stop();
    breakDatabase(newsroom);
    const second = await startTestPress({ ...newsroom, folder: first.folder });

    expect((await second.ask(article)).status).toBe(503);
  });
});

describe('an address that does not exist', () => {
  test('is told so in its language, and never kept', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    const first = await ask('/ru/nowhere', { headers: { 'accept-encoding': 'gzip' } });
    await ask('/ru/nowhere');

    expect(first).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
    expect(first.text).toContain('404 /ru/nowhere');
    expect(site.count('/ru/nowhere')).toBe(2);
  });

  test('of a kind that can not exist costs no render of its own', async () => {
    const { ask, site } = await startTestPress(makeNewsroom());
    const answers = await Promise.all(
      ['/ru/a%20b', '/ru/%D0%B6', '/wp-login.php', '/ru/x.rsc', '/.env', '/ky/admin;x'].map((one) =>
        ask(one),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(site.renders.filter((render) => !/\/(?:unavailable|failed)$/.test(render))).toEqual([]);
  });

  test('in a flood of them neither memory nor disk grows, and renders stay few at a time', async () => {
    const newsroom = makeNewsroom();
    const { ask, site, press, folder } = await startTestPress(newsroom);
    await ask(article);
    await press.store.settled();
    const before = [press.store.memoryBytes, press.store.diskBytes, await storedFiles(folder)];
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 60 }, (_, index) => ask(`/ky/news/made-up-${round}-${index}`)));
    }
    await press.store.settled();

    expect([press.store.memoryBytes, press.store.diskBytes, await storedFiles(folder)]).toEqual(before);
    expect(site.mostRunning).toBeLessThanOrEqual(8);
  });

  test('waits in a bounded queue; a page that is known does not wait behind it', async () => {
    const newsroom = makeNewsroom();
    const { ask, press, site } = await startTestPress(newsroom);
    await ask(article);
    await press.applyChanges(newsroom.change('second'));
    const gate = Promise.withResolvers<void>();
    const made = Array.from({ length: 300 }, (_, index) => `/ky/made-up-${index}`);
    for (const one of made) site.pages.set(one, { html: 'x', status: 404, gate: gate.promise });
    let answered = 0;
    const flood = made.map(async (one) => {
      const answer = await ask(one);
      answered += 1;
      return answer;
    });
    await expect.poll(() => answered, { timeout: 5_000 }).toBe(300 - 8 - 256);
    const known = ask(article);
    gate.resolve();
    const statuses = (await Promise.all(flood)).map(({ status }) => status);

    expect((await known).text).toContain('second');
    expect(statuses.filter((status) => status === 404).length).toBe(8 + 256);
    expect(statuses.filter((status) => status === 503).length).toBe(300 - 8 - 256);
  });
});

describe('what a page says of itself', () => {
  test('a withdrawn page answers 410 from the store', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/gone', { html: 'why', status: 410, version: () => 1n });
    await ask('/ky/gone');

    expect(await ask('/ky/gone')).toMatchObject({ status: 410, text: '<!DOCTYPE html>why' });
    expect(site.count('/ky/gone')).toBe(1);
  });

  test('a moved page leads on from the store, without a body, and asks to be asked again', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/old', { html: 'x', status: 301, location: article, version: () => 1n });
    await ask('/ky/old');
    const answer = await ask('/ky/old');

    expect(answer).toMatchObject({ status: 301, headers: { location: article }, text: '' });
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(site.count('/ky/old')).toBe(1);
  });

  test('a page that says nothing, or that Next fails, answers the designed 500 and is not kept', async () => {
    const newsroom = makeNewsroom();
    const { ask, site, lines } = await startTestPress(newsroom);
    site.pages.set('/en/silent', { html: 'half a page', status: null });
    const answer = await ask('/en/silent');
    await ask('/en/silent');

    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } });
    expect(answer.text).toContain('500 en');
    expect(answer.text).not.toContain('half a page');
    expect(site.count('/en/silent')).toBe(2);
    expect(lines.join('')).toContain('the page said nothing of itself');
  });

  test('a page that was sent in pieces is not shown without them', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/pieces', { html: '<template id="B:0"></template>', version: () => 1n });

    expect((await ask('/ky/pieces')).status).toBe(500);
  });

  test('a feed is passed as it is, under a policy that runs nothing', async () => {
    const newsroom = makeNewsroom();
    const { ask, site } = await startTestPress(newsroom);
    site.pages.set('/ky/feed.xml', { html: '<rss/>', contentType: 'application/rss+xml', version: () => 1n });
    const { headers, text } = await ask('/ky/feed.xml');

    expect(headers['content-type']).toBe('application/rss+xml');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(text).toContain('<script');
  });
});

test('an address without a language leads to the reader’s, and the answer says on what it depends', async () => {
  const newsroom = makeNewsroom();
  const { ask, site } = await startTestPress(newsroom);
  const russian = await ask('/?utm_source=x', { headers: { 'accept-language': 'ru' } });
  await ask('/', { headers: { 'accept-language': 'ru' } });
  const none = await ask('/');

  expect(russian).toMatchObject({
    status: 307,
    headers: { location: '/ru', vary: 'Accept-Language', 'cache-control': 'no-store' },
  });
  expect(none.headers.location).toBe('/ky');
  expect(site.count('/')).toBe(2);
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
