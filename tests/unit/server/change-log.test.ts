import { expect, test } from 'vitest';
import { ChangeLog, type ContentChange } from '#lib/server/change-log';

function change(version: bigint, ...tags: string[]): ContentChange {
  return { version, tags, gone: [], goneTags: [], refill: [] };
}

test('before the database was heard no page is called stale', () => {
  expect(new ChangeLog().isStale({ tags: ['a'], version: 0n })).toBe(false);
});

test('a page is stale when one of its tags was touched after its version', () => {
  const log = new ChangeLog();
  log.begin(4n);
  log.record([change(5n, 'a', 'b'), change(6n, 'c')]);

  expect(log.applied).toBe(6n);
  expect(log.isStale({ tags: ['b', 'x'], version: 4n })).toBe(true);
  expect(log.isStale({ tags: ['b', 'x'], version: 5n })).toBe(false);
  expect(log.isStale({ tags: ['x'], version: 4n })).toBe(false);
});

test('a page older than what is remembered is stale, whatever its tags', () => {
  const log = new ChangeLog();
  log.begin(4n);

  expect(log.isStale({ tags: [], version: 3n })).toBe(true);
  expect(log.isStale({ tags: [], version: 4n })).toBe(false);
});

test('tags that have to be forgotten raise the version below which everything is stale', () => {
  const log = new ChangeLog(2);
  log.begin(0n);
  log.record([change(1n, 'a'), change(2n, 'b'), change(3n, 'a'), change(4n, 'c')]);

  expect(log.isStale({ tags: [], version: 1n })).toBe(true);
  expect(log.isStale({ tags: ['x'], version: 2n })).toBe(false);
  expect(log.isStale({ tags: ['a'], version: 2n })).toBe(true);
});
