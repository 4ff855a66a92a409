import { describe, expect, test } from 'vitest';
import type { FakeDatabase } from '../../support/fake-database.ts';
import {
  article,
  breakDatabase,
  makeNewsroom,
  mendDatabase,
  unreachable,
} from '../../support/fake-newsroom.ts';
import { startTestPress, type TestPress } from '../../support/press.ts';

async function untilOutOfReach({ ask }: TestPress): Promise<void> {
  await expect.poll(async () => (await ask('/api/health/ready')).status, { timeout: 10_000 }).toBe(503);
}

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
    const before = site.count('/ky');
    const kept = await press.ask('/ky');
    expect(site.count('/ky'), 'renders that can only fail').toBe(before);
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
    await expect.poll(async () => (await second.ask('/ky/other')).status, { timeout: 10_000 }).toBe(200);
    await expect.poll(async () => (await second.ask(article)).text, { timeout: 10_000 }).toContain('second');
    expect((await second.ask(article)).headers).not.toHaveProperty('x-umut-copy');
  });

  test('a page that turned out not to exist any more does not come back either', async () => {
    const newsroom = makeNewsroom();
    const { database, site } = newsroom;
    const press = await startTestPress(newsroom);
    await press.ask(article);
    const page = site.pages.get(article);
    if (page) page.status = 404;
    await press.press.applyChanges(database.raise({ tags: ['item:1'] }));
    expect((await press.ask(article)).status).toBe(404);
    breakDatabase(newsroom);
    await untilOutOfReach(press);

    expect((await press.ask(article)).status).toBe(503);
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
