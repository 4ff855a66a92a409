import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, makeNewsroom } from '../../support/fake-newsroom.ts';
import { startTestPress } from '../../support/press.ts';

async function storedFiles(folder: string): Promise<number> {
  const entries = await readdir(path.join(folder, 'pages'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

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
