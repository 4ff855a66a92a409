import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import type { ContentChange } from '#lib/server/change-log';
import { ContentFeed, type FeedSink } from '#lib/server/content-feed';
import { DatabaseClock } from '#lib/server/database-clock';
import { noFeedMemory } from '#lib/server/feed-memory';
import { FakeDatabase } from '../../support/fake-database.ts';

const log = pino({ level: 'silent' });

class RecordingSink implements FeedSink {
  applied: bigint | null = null;
  readonly seen: bigint[] = [];
  readonly refilled: string[] = [];
  readonly floors: bigint[] = [];
  resets = 0;
  refillGate: Promise<void> = Promise.resolve();

  begin(floor: bigint): void {
    this.floors.push(floor);
    this.applied = floor;
  }

  async apply(changes: readonly ContentChange[]): Promise<void> {
    for (const change of changes) {
      this.seen.push(change.version);
      this.applied = change.version;
    }
  }

  async reset(): Promise<void> {
    this.resets += 1;
  }

  async refill(change: ContentChange): Promise<void> {
    await this.refillGate;
    this.refilled.push(...change.refill);
  }
}

const running: ContentFeed[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((feed) => feed.stop()));
});

interface Made {
  feed: ContentFeed;
  clock: DatabaseClock;
}

function makeFeed(
  database: FakeDatabase,
  sink: FeedSink,
  memory = noFeedMemory(),
  times: { pollMs?: number; catchUpMs?: number } = {},
): Made {
  const local = { monotonic: () => performance.now(), wall: () => 0 };
  const clock = new DatabaseClock(local);
  const feed = new ContentFeed({ connect: database.connect, sink, memory, clock, local, log, ...times });
  running.push(feed);
  return { feed, clock };
}

test('all that was changed before the start is applied in order, and nothing of it printed anew', async () => {
  const database = new FakeDatabase();
  for (let index = 0; index < 1_203; index += 1) database.raise({ refill: ['/x'] });
  const sink = new RecordingSink();
  const { feed, clock } = makeFeed(database, sink);
  await feed.start();

  expect(sink.seen).toEqual(Array.from({ length: 1_203 }, (_, index) => BigInt(index + 1)));
  expect(sink.refilled).toEqual([]);
  expect(feed.reachable).toBe(true);
  expect(clock.now()).toBeGreaterThanOrEqual(database.nowMs);
});

test('a notice brings a change without waiting for the poll', async () => {
  const database = new FakeDatabase();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink, noFeedMemory(), { pollMs: 60_000 });
  await feed.start();
  database.raise();

  await expect.poll(() => sink.applied, { timeout: 5_000, interval: 5 }).toBe(1n);
});

test('a lost notice is healed by the poll', async () => {
  const database = new FakeDatabase();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();
  database.raise({}, false);

  await expect.poll(() => sink.applied, { timeout: 5_000, interval: 20 }).toBe(1n);
});

test('catching up waits for the change and for what it prints anew', async () => {
  const database = new FakeDatabase();
  const sink = new RecordingSink();
  const gate = Promise.withResolvers<void>();
  sink.refillGate = gate.promise;
  const { feed } = makeFeed(database, sink);
  await feed.start();
  const version = database.raise({ refill: ['/ky', '/ky/news'] }, false);
  let isDone = false;
  const caughtUp = feed.catchUp(version).then(() => {
    isDone = true;
  });
  await expect.poll(() => sink.applied).toBe(version);

  expect(isDone).toBe(false);
  gate.resolve();
  await caughtUp;
  expect(sink.refilled).toEqual(['/ky', '/ky/news']);
});

test('catching up with what is applied already needs no database', async () => {
  const database = new FakeDatabase();
  const version = database.raise();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();
  database.isUp = false;

  await feed.catchUp(version);
  expect(sink.applied).toBe(version);
});

test('catching up fails when the database can not be asked in time', async () => {
  const database = new FakeDatabase();
  const { feed } = makeFeed(database, new RecordingSink(), noFeedMemory(), { catchUpMs: 50 });
  await feed.start();
  database.isUp = false;

  await expect(feed.catchUp(99n)).rejects.toThrow('content version 99 could not be read');
});

test('a database that goes away is noticed, and its return too, with what it changed meanwhile', async () => {
  const database = new FakeDatabase();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();
  database.isUp = false;
  await expect.poll(() => feed.reachable, { timeout: 5_000 }).toBe(false);
  database.raise({}, false);
  database.isUp = true;

  await expect.poll(() => sink.applied, { timeout: 5_000 }).toBe(1n);
  expect(feed.reachable).toBe(true);
  expect(sink.resets).toBe(1);
});

test('a start without the database succeeds, and changes are applied when it comes', async () => {
  const database = new FakeDatabase();
  database.raise();
  database.isUp = false;
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();

  expect(feed.reachable).toBe(false);
  expect(sink.applied).toBeNull();
  database.isUp = true;
  await expect.poll(() => sink.applied, { timeout: 5_000 }).toBe(1n);
});

test('a restart applies what came meanwhile, and prints only that anew', async () => {
  const database = new FakeDatabase();
  database.raise({ refill: ['/before'] });
  const memory = noFeedMemory();
  const before = makeFeed(database, new RecordingSink(), memory);
  await before.feed.start();
  await before.feed.stop();
  database.raise({ refill: ['/meanwhile'] }, false);

  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink, memory);
  await feed.start();
  await feed.catchUp(2n);

  expect(sink.resets).toBe(0);
  expect(sink.refilled).toEqual(['/meanwhile']);
});

test.each([
  [
    'another database with as many versions',
    (database: FakeDatabase) => {
      database.stampPrefix = 'second';
    },
  ],
  [
    'a backup restored to an earlier version',
    (database: FakeDatabase) => {
      database.changes.length = 1;
    },
  ],
])('%s is recognised after a restart: nothing stored is trusted', async (_case, exchange) => {
  const database = new FakeDatabase();
  database.raise();
  database.raise();
  const memory = noFeedMemory();
  const before = makeFeed(database, new RecordingSink(), memory);
  await before.feed.start();
  await before.feed.stop();
  exchange(database);

  const sink = new RecordingSink();
  await makeFeed(database, sink, memory).feed.start();

  expect(sink.resets).toBe(1);
  expect(sink.applied).toBe(BigInt(database.changes.length));
});

test('a database restored under our hands is recognised without a restart', async () => {
  const database = new FakeDatabase();
  database.raise();
  database.raise();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();
  database.changes.length = 1;

  await expect.poll(() => sink.resets, { timeout: 5_000 }).toBe(2);
  expect(sink.applied).toBe(1n);
});

test('a database exchanged while it was away is recognised when it comes back', async () => {
  const database = new FakeDatabase();
  database.raise();
  const sink = new RecordingSink();
  const { feed } = makeFeed(database, sink);
  await feed.start();
  database.isUp = false;
  await expect.poll(() => feed.reachable, { timeout: 5_000 }).toBe(false);
  database.stampPrefix = 'second';
  database.isUp = true;

  await expect.poll(() => sink.resets, { timeout: 5_000 }).toBe(2);
});

test('where changes are missing everything older becomes stale', async () => {
  const database = new FakeDatabase();
  for (let index = 0; index < 5; index += 1) database.raise();
  database.changes.splice(0, 3);
  const sink = new RecordingSink();
  await makeFeed(database, sink).feed.start();

  expect(sink.floors).toEqual([0n, 3n]);
  expect(sink.seen).toEqual([4n, 5n]);
});
