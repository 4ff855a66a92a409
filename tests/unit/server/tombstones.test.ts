import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ContentChange } from '#lib/server/change-log';
import { Tombstones } from '#lib/server/tombstones';
import { makePrintedPage } from '../../factories/printed-page.ts';
import { withTree } from '../../support/scratch-tree.ts';

function withdrawal(version: bigint, gone: string[], goneTags: string[] = []): ContentChange {
  return { version, tags: [], gone, goneTags, refill: [] };
}

test('a tombstone covers older copies of its address and no newer one', async () => {
  const tombstones = new Tombstones(null);
  await tombstones.set([withdrawal(5n, ['/ky/a'])]);

  expect(tombstones.covers(makePrintedPage({ address: '/ky/a', version: 4n }))).toBe(true);
  expect(tombstones.covers(makePrintedPage({ address: '/ky/a', version: 5n }))).toBe(false);
  expect(tombstones.covers(makePrintedPage({ address: '/ky/b', version: 4n }))).toBe(false);
});

test('a withdrawn tag covers older copies of every page that carries it', async () => {
  const tombstones = new Tombstones(null);
  await tombstones.set([withdrawal(5n, [], ['item:1'])]);

  expect(tombstones.covers(makePrintedPage({ address: '/ky', tags: ['x', 'item:1'], version: 4n }))).toBe(
    true,
  );
  expect(tombstones.covers(makePrintedPage({ address: '/ky', tags: ['x', 'item:1'], version: 5n }))).toBe(
    false,
  );
});

test('an earlier withdrawal that comes late does not weaken a later one', async () => {
  const tombstones = new Tombstones(null);
  await tombstones.set([withdrawal(5n, ['/ky/a'])]);
  await tombstones.set([withdrawal(3n, ['/ky/a'])]);

  expect(tombstones.covers(makePrintedPage({ address: '/ky/a', version: 4n }))).toBe(true);
});

test('tombstones outlive the process', async () => {
  await withTree({}, async (root) => {
    const file = path.join(root, 'tombstones.json');
    await new Tombstones(file).set([withdrawal(5n, ['/ky/a'], ['item:9'])]);

    const next = new Tombstones(file);
    expect(await next.load()).toBe(true);
    expect(next.covers(makePrintedPage({ address: '/ky/a', version: 4n }))).toBe(true);
    expect(next.covers(makePrintedPage({ tags: ['item:9'], version: 4n }))).toBe(true);
    expect(await readdir(root)).toEqual(['tombstones.json']);
  });
});

test('a damaged list is told apart from none', async () => {
  await withTree({ 'damaged.json': '{"/ky/a":"5"' }, async (root) => {
    expect(await new Tombstones(path.join(root, 'damaged.json')).load()).toBe(false);
    expect(await new Tombstones(path.join(root, 'absent.json')).load()).toBe(true);
  });
});
