import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '#lib/platform/db/connection';
import { localClock } from '#lib/server/database-clock';
import { postgresFeed } from '#lib/server/postgres-feed';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { FakeSite } from '../../support/fake-site.ts';
import { startTestPress, type TestPress } from '../../support/press.ts';

const article = '/ky/news/one';
let database: TestDatabase;
let client: pg.Client;
let words = '';
let version = 0n;

beforeAll(async () => {
  database = await createTestDatabase();
  client = await openConnection(database.url);
});

afterAll(async () => {
  await client.end();
});

/** Raises the content version as a command's transaction does; `isNoticed` false loses the notice on its way. */
async function change(next: string, isNoticed = true, gone: string[] = []): Promise<bigint> {
  await client.query('begin');
  const { rows } = await client.query<{ version: string }>(
    'update content_version set version = version + 1 returning version',
  );
  const raised = rows[0]?.version ?? '';
  await client.query(
    'insert into content_change (version, tags, gone, gone_tags, refill) values ($1, $2, $3, $4, $5)',
    [raised, ['item:1'], gone, [], []],
  );
  if (isNoticed) await client.query(`select pg_notify('umut_content', $1)`, [raised]);
  await client.query('commit');
  words = next;
  version = BigInt(raised);
  return version;
}

async function start(options: Parameters<typeof startTestPress>[0] = {}): Promise<TestPress> {
  const site = new FakeSite();
  site.pages.set(article, { html: () => words, tags: ['item:1'], version: () => version });
  return await startTestPress({
    site,
    ...options,
    ports: { connectFeed: postgresFeed(database.url), ...options.ports },
  });
}

test('a change on one instance is right there at once, and on another by PostgreSQL’s notice', async () => {
  await change('first');
  const [one, other] = await Promise.all([start(), start()]);
  await Promise.all([one.ask(article), other.ask(article)]);
  const raised = await change('second');
  await one.press.applyChanges(raised);

  expect((await one.ask(article)).text).toContain('second');
  await expect
    .poll(async () => (await other.ask(article)).text, { timeout: 1_000, interval: 10 })
    .toContain('second');
});

test('a notice lost on every instance is healed within a second', async () => {
  await change('first');
  const [one, other] = await Promise.all([start(), start()]);
  await Promise.all([one.ask(article), other.ask(article)]);
  await change('second', false);

  await expect
    .poll(async () => (await one.ask(article)).text, { timeout: 1_000, interval: 20 })
    .toContain('second');
  await expect
    .poll(async () => (await other.ask(article)).text, { timeout: 500, interval: 20 })
    .toContain('second');
});

test('a feed whose connection the server ends comes back with what was changed meanwhile', async () => {
  await change('first');
  const { ask } = await start();
  await ask(article);
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'umut press' and datname = current_database()`,
  );
  await change('second', false);

  await expect
    .poll(async () => (await ask(article)).text, { timeout: 10_000, interval: 20 })
    .toContain('second');
  await expect.poll(async () => (await ask('/api/health/ready')).status, { timeout: 10_000 }).toBe(200);
});

test('a page is printed anew at its second by the database’s clock, on a machine that is an hour slow', async () => {
  await change('before');
  const slow = { monotonic: localClock.monotonic, wall: () => Date.now() - 3_600_000 };
  const { ask, site } = await start({ ports: { local: slow } });
  const { rows } = await client.query<{ due: Date }>(`select clock_timestamp() + interval '1 second' as due`);
  const due = rows[0]?.due ?? new Date();
  site.pages.set('/ky', {
    html: () => (Date.now() >= due.getTime() ? 'after' : 'before'),
    version: () => version,
    validUntil: due,
  });
  await ask('/ky');
  await new Promise((resolve) => setTimeout(resolve, due.getTime() - Date.now() - 200));
  expect((await ask('/ky')).text).toContain('before');
  expect(site.count('/ky')).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, due.getTime() - Date.now() + 5));
  expect((await ask('/ky')).text).toContain('after');
});

test('pages of another database are not served, however alike its version', async () => {
  await change('of this database');
  const first = await start();
  await first.ask(article);
  await first.stop();
  const other = await createTestDatabase();
  const elsewhere = await openConnection(other.url);
  await elsewhere.query('update content_version set version = $1', [version.toString()]);
  await elsewhere.query(
    `insert into content_change (version, tags, gone, gone_tags, refill) values ($1, '{}', '{}', '{}', '{}')`,
    [version.toString()],
  );
  await elsewhere.end();
  words = 'of the other';
  const second = await start({ folder: first.folder, ports: { connectFeed: postgresFeed(other.url) } });

  expect((await second.ask(article)).text).toContain('of the other');
});
