import { randomUUID } from 'node:crypto';
import net from 'node:net';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import { type ConnectionOptions, isDatabaseUnreachable, withConnection } from '#lib/platform/db/connection';
import { createTestDatabase } from '#tests/support/database';

function client(url: string): RootDatabase {
  const database = openDatabase(url);
  onTestFinished(() => database.$disconnect());
  return database;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error,
  );
}

/** An address where `react` is what a connecting client meets. */
async function addressOf(react: (socket: net.Socket) => void): Promise<string> {
  const server = net.createServer(react);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as net.AddressInfo;
  return `postgresql://nobody@127.0.0.1:${port}/nothing`;
}

describe('a database whose time zone is Asia/Bishkek', () => {
  const instant = new Date('2026-02-18T04:00:00.250Z');

  test('is what this server gives to those who do not ask for another', async () => {
    const { url } = await createTestDatabase();
    const plain = new pg.Client({ connectionString: url });
    await plain.connect();
    onTestFinished(() => plain.end());

    const { rows } = await plain.query(`select current_setting('timezone') as zone`);

    expect(rows).toEqual([{ zone: 'Asia/Bishkek' }]);
  });

  test('keeps an instant that Prisma writes, and gives it back', async () => {
    const { url } = await createTestDatabase();
    const id = randomUUID();

    await client(url).item.create({
      data: { id, kind: 'article', sourceLanguage: 'ky', createdAt: instant },
    });

    const { rows } = await withConnection(url, (connection) =>
      connection.query(
        `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') as utc from item`,
      ),
    );
    expect(rows).toEqual([{ utc: '2026-02-18 04:00:00.250' }]);
    expect(await client(url).item.findUnique({ where: { id }, select: { createdAt: true } })).toEqual({
      createdAt: instant,
    });
  });

  test('keeps an instant that raw SQL carries, also where the address asks for another zone', async () => {
    const { url } = await createTestDatabase();
    const database = client(`${url}?options=-c%20timezone%3DAsia%2FBishkek`);

    const rows = await database.$queryRaw<{ instant: Date; epoch: number }[]>`
      select ${instant}::timestamptz as instant, extract(epoch from ${instant}::timestamptz)::float8 as epoch`;

    expect(rows).toEqual([{ instant, epoch: instant.getTime() / 1000 }]);
  });
});

describe('isDatabaseUnreachable on a real failure', () => {
  const impatient: ConnectionOptions = { connectTimeout: 300 };

  test('a server that refuses, asked through Prisma and directly', async () => {
    const url = 'postgresql://nobody@localhost:1/nothing';
    const database = client(url);

    expect(isDatabaseUnreachable(await failureOf(database.item.findMany()))).toBe(true);
    expect(isDatabaseUnreachable(await failureOf(database.$queryRaw`select 1`))).toBe(true);
    expect(isDatabaseUnreachable(await failureOf(database.$transaction((t) => t.item.count())))).toBe(true);
    expect(isDatabaseUnreachable(await failureOf(withConnection(url, (c) => c.query('select 1'))))).toBe(
      true,
    );
  });

  test.each([
    ['says nothing', () => undefined],
    ['resets', (socket: net.Socket) => void socket.resetAndDestroy()],
    ['hangs up', (socket: net.Socket) => void socket.end()],
  ])('a server that %s', async (_, react) => {
    const url = await addressOf((socket) => {
      onTestFinished(() => void socket.destroy());
      react(socket);
    });

    const failure = await failureOf(withConnection(url, (c) => c.query('select 1'), impatient));

    expect(isDatabaseUnreachable(failure)).toBe(true);
  });

  test('a session that the server ends in the middle of a query and of a transaction', async () => {
    const { url } = await createTestDatabase();
    const database = client(url);
    const endSessions = () =>
      withConnection(url, (c) =>
        c.query(`select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()`),
      );

    const query = failureOf(database.$queryRaw`select 1 as one from pg_sleep(10)`);
    const transaction = failureOf(
      database.$transaction(async (t) => {
        await t.item.count();
        await endSessions();
        await t.item.count();
      }),
    );

    expect(isDatabaseUnreachable(await transaction)).toBe(true);
    expect(isDatabaseUnreachable(await query)).toBe(true);
    expect(await database.item.count()).toBe(0);
  });

  test('a missing table, a missing database and a slow statement are failures of another kind', async () => {
    const { url } = await createTestDatabase();
    const nowhere = url.replace(/[^/]+$/, 'nowhere');
    const slow = withConnection(url, (c) => c.query('select pg_sleep(10)'), { statementTimeout: 100 });

    expect(isDatabaseUnreachable(await failureOf(client(url).$queryRaw`select * from nowhere`))).toBe(false);
    expect(isDatabaseUnreachable(await failureOf(client(nowhere).item.findMany()))).toBe(false);
    expect(isDatabaseUnreachable(await failureOf(slow))).toBe(false);
  });
});
