import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { S3Storage, StorageMismatchError } from '#lib/platform/storage/s3-storage';
import { StorageFullError, StorageNameError } from '#lib/platform/storage/storage';
import { takeConsole } from '#tests/support/console';
import { FakeS3 } from '#tests/support/fake-s3';
import { isSwiftInstalled, type RunningS3, startSwift } from '#tests/support/swift-s3';

const name = (letter: string) => `${letter.repeat(32)}-800.webp`;

async function start(which: 'loopback' | 'swift'): Promise<RunningS3> {
  if (which === 'swift') return await startSwift();
  const server = new FakeS3();
  return { settings: await server.start(), stop: () => server.stop() };
}

const servers: ('loopback' | 'swift')[] = isSwiftInstalled() ? ['loopback', 'swift'] : ['loopback'];

describe.each(servers)('object storage (%s)', (which) => {
  let running: RunningS3;
  let storage: S3Storage;
  beforeAll(async () => {
    running = await start(which);
    storage = new S3Storage(running.settings);
  }, 120_000);
  afterAll(() => running.stop());

  test('keeps a file whole, given at once or in parts', async () => {
    const bytes = randomBytes(300_000);
    expect(await storage.put(name('a'), bytes)).toBe(300_000);
    expect(await storage.put(name('b'), Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]))).toBe(
      300_000,
    );
    for (const one of [name('a'), name('b')]) {
      const file = await storage.open(one);
      expect(file?.bytes).toBe(300_000);
      expect((await buffer(file?.read() ?? Readable.from([]))).equals(bytes)).toBe(true);
    }
  });

  test('gives the part that is asked for', async () => {
    await storage.put(name('c'), Buffer.from('hello world'));
    const file = await storage.open(name('c'));

    expect(await text(file?.read({ first: 6, last: 8 }) ?? Readable.from([]))).toBe('wor');
    expect(await text(file?.read({ first: 10, last: 10 }) ?? Readable.from([]))).toBe('d');
  });

  test('knows what is not there, and removes it all the same', async () => {
    await storage.put(name('d'), Buffer.from('x'));
    expect(await storage.has(name('d'))).toBe(true);
    await storage.remove(name('d'));
    await storage.remove(name('d'));
    expect(await storage.has(name('d'))).toBe(false);
    expect(await storage.open(name('d'))).toBeNull();
  });

  test('replaces a file, lists what it has, and can be written to', async () => {
    await storage.put(name('e'), Buffer.from('one'));
    await storage.put(name('e'), Buffer.from('other'));
    const listed: string[] = [];
    for await (const file of storage.list()) listed.push(file.name);

    expect(listed).toContain(name('e'));
    expect(await text((await storage.open(name('e')))?.read() ?? Readable.from([]))).toBe('other');
    expect(await storage.isWritable()).toBe(true);
  });

  test('refuses names that no file has', async () => {
    await expect(storage.put('../x', Buffer.from('x'))).rejects.toThrow(StorageNameError);
    await expect(storage.open('a/b/c')).rejects.toThrow(StorageNameError);
  });

  test('with other keys is closed', async () => {
    const stranger = new S3Storage({ ...running.settings, accessKeyId: 'somebody', secretAccessKey: 'else' });

    expect(await stranger.isWritable()).toBe(false);
    await expect(stranger.open(name('a'))).rejects.toThrow();
    takeConsole('warn', /non-retryable streaming request/);
  });
});

describe('object storage that fails', () => {
  let server: FakeS3;
  let storage: S3Storage;
  beforeEach(async () => {
    server = new FakeS3();
    storage = new S3Storage(await server.start());
    return () => server.stop();
  });

  test.each(['loses-the-end', 'mixes-up'] as const)(
    'and %s is found out before anything refers to the file',
    async (how) => {
      server.misbehaviour = how;

      await expect(storage.put(name('a'), randomBytes(5_000))).rejects.toThrow(StorageMismatchError);
      expect(server.keys).toEqual([]);
    },
  );

  test('and sends less than it has does not make a reader take a part for the whole', async () => {
    await storage.put(name('a'), randomBytes(5_000));
    const file = await storage.open(name('a'));
    for (const how of ['sends-less', 'hangs-up'] as const) {
      server.misbehaviour = how;
      await expect(buffer(file?.read() ?? Readable.from([]))).rejects.toThrow();
    }
  });

  test('is full says so as a full disk does, and keeps nothing', async () => {
    server.misbehaviour = 'full';

    await expect(storage.put(name('a'), randomBytes(5_000))).rejects.toThrow(StorageFullError);
    expect(server.keys).toEqual([]);
    takeConsole('warn', /non-retryable streaming request/);
  });

  test('answers 500 to everything is no empty storage', async () => {
    await storage.put(name('a'), Buffer.from('x'));
    server.misbehaviour = 'broken';

    await expect(storage.open(name('a'))).rejects.toThrow();
    await expect(storage.has(name('a'))).rejects.toThrow();
    expect(await storage.isWritable()).toBe(false);
    takeConsole('warn', /non-retryable streaming request/);
  });
});
