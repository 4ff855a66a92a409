import path from 'node:path';
import { expect, test } from 'vitest';
import { ChangeLog, type ContentChange } from '#lib/server/change-log';
import { DiskPages } from '#lib/server/disk-pages';
import { MemoryPages } from '#lib/server/memory-pages';
import { PageStore } from '#lib/server/page-store';
import { Tombstones } from '#lib/server/tombstones';
import { makePrintedPage } from '../../factories/printed-page.ts';
import { withTree } from '../../support/scratch-tree.ts';

interface Opened {
  store: PageStore;
  clock: { ms: number };
  failures: string[];
}

async function openStore(root: string, memoryBytes = 1_000_000): Promise<Opened> {
  const clock = { ms: 0 };
  const failures: string[] = [];
  const report = (act: string, error: unknown): void => {
    failures.push(`${act}: ${String(error)}`);
  };
  const store = new PageStore({
    siteUrl: 'https://umut.kg',
    memory: new MemoryPages(memoryBytes),
    disk: new DiskPages(path.join(root, 'build'), 1_000_000, report),
    changes: new ChangeLog(),
    tombstones: new Tombstones(path.join(root, 'tombstones.json')),
    now: () => clock.ms,
    report,
  });
  await store.open();
  return { store, clock, failures };
}

async function withStore(look: (opened: Opened & { root: string }) => Promise<void>): Promise<void> {
  await withTree({}, async (root) => {
    const opened = await openStore(root);
    opened.store.begin(0n);
    await look({ ...opened, root });
    expect(opened.failures).toEqual([]);
  });
}

function change(version: bigint, differences: Partial<ContentChange>): ContentChange {
  return { version, tags: [], gone: [], goneTags: [], refill: [], ...differences };
}

async function keep(store: PageStore, differences: Parameters<typeof makePrintedPage>[0]): Promise<void> {
  await store.put(makePrintedPage(differences), store.epoch).written;
}

test('a change makes stale what depends on it, and nothing else', async () => {
  await withStore(async ({ store }) => {
    await keep(store, { address: '/a', tags: ['x', 'y'] });
    await keep(store, { address: '/b', tags: ['z'] });
    await store.apply([change(2n, { tags: ['y'] })]);

    expect(store.find('/a')?.stale).toBe(true);
    expect(store.find('/b')?.stale).toBe(false);
  });
});

test('a page that was begun before a change is stored as stale, one begun after it as fresh', async () => {
  await withStore(async ({ store }) => {
    await store.apply([change(2n, { tags: ['y'] })]);
    await keep(store, { address: '/late', tags: ['y'], version: 1n });
    await keep(store, { address: '/fresh', tags: ['y'], version: 2n });

    expect(store.find('/late')?.stale).toBe(true);
    expect(store.find('/fresh')?.stale).toBe(false);
  });
});

test('a page read back from disk after a restart is judged by the changes since', async () => {
  await withStore(async ({ store, root }) => {
    await keep(store, { address: '/a', tags: ['y'], version: 1n });
    await keep(store, { address: '/b', tags: ['z'], version: 1n });
    const next = await openStore(root);
    next.store.begin(1n);
    await next.store.apply([change(2n, { tags: ['y'] })]);

    expect((await next.store.load('/a'))?.stale).toBe(true);
    expect((await next.store.load('/b'))?.stale).toBe(false);
  });
});

test('what was withdrawn is gone from memory at once, from disk with the promise, and stays so over a restart', async () => {
  await withStore(async ({ store, root }) => {
    await keep(store, { address: '/a' });
    const applied = store.apply([change(2n, { gone: ['/a'] })]);
    expect(store.find('/a')).toBeUndefined();
    await applied;
    expect(await store.load('/a')).toBeNull();

    const next = await openStore(root);
    expect(await next.store.load('/a')).toBeNull();
    const late = next.store.put(makePrintedPage({ address: '/a', version: 1n }), next.store.epoch);
    await late.written;
    expect(next.store.find('/a')).toBeUndefined();
    expect(await next.store.load('/a')).toBeNull();
  });
});

test('a copy that a crash left on disk is not served once its tombstone is there', async () => {
  await withTree({}, async (root) => {
    const before = await openStore(root);
    before.store.begin(0n);
    await keep(before.store, { address: '/a', version: 1n });
    await new Tombstones(path.join(root, 'tombstones.json')).set([change(2n, { gone: ['/a'] })]);

    const after = await openStore(root);
    expect(await after.store.load('/a')).toBeNull();
  });
});

test('a render that ends after its page was withdrawn brings nothing back', async () => {
  await withStore(async ({ store }) => {
    const epoch = store.epoch;
    await store.apply([change(2n, { gone: ['/a'], tags: ['item:1'] })]);
    await store.put(makePrintedPage({ address: '/a', version: 1n }), epoch).written;

    expect(store.find('/a')).toBeUndefined();
    expect(await store.load('/a')).toBeNull();
  });
});

test('a write that is under way when its page is withdrawn leaves no file', async () => {
  await withStore(async ({ store, root }) => {
    const { written } = store.put(makePrintedPage({ address: '/a', version: 1n }), store.epoch);
    await store.apply([change(2n, { gone: ['/a'] })]);
    await written;

    const next = await openStore(root);
    expect(next.store.diskBytes).toBe(0);
  });
});

test('what is printed after a withdrawal lives: the page that says why, or the article published again', async () => {
  await withStore(async ({ store, root }) => {
    await store.apply([change(2n, { gone: ['/a'] })]);
    await keep(store, { address: '/a', status: 410, version: 2n });
    expect(store.find('/a')).toMatchObject({ status: 410, stale: false });

    const next = await openStore(root);
    expect(await next.store.load('/a')).toMatchObject({ status: 410 });
  });
});

test('a list that shows what was withdrawn is not served again, and its file goes', async () => {
  await withStore(async ({ store, root }) => {
    await keep(store, { address: '/ky', tags: ['front', 'item:1'] });
    await keep(store, { address: '/en', tags: ['front'] });
    await store.apply([change(2n, { goneTags: ['item:1'] })]);

    expect(store.find('/ky')).toBeUndefined();
    expect(await store.load('/ky')).toBeNull();
    expect(store.find('/en')?.stale).toBe(false);
    await store.settled();
    const next = await openStore(root);
    expect(await next.store.load('/ky')).toBeNull();
    expect(await next.store.load('/en')).not.toBeNull();
  });
});

test('a page is not served or stored from the moment on at which it ends', async () => {
  await withStore(async ({ store, clock }) => {
    await keep(store, { address: '/a', expiresAt: 100 });
    clock.ms = 99;
    expect(await store.load('/a')).not.toBeNull();
    clock.ms = 100;
    expect(await store.load('/a')).toBeNull();
    await keep(store, { address: '/b', expiresAt: 100 });
    expect(store.find('/b')).toBeUndefined();
  });
});

test('an older page does not replace a newer one', async () => {
  await withStore(async ({ store }) => {
    await keep(store, { address: '/a', version: 5n, digest: 'new' });
    await keep(store, { address: '/a', version: 4n, digest: 'old' });

    expect(store.find('/a')?.digest).toBe('new');
  });
});

test('after everything was thrown away, a page begun before is not kept', async () => {
  await withStore(async ({ store }) => {
    await keep(store, { address: '/a' });
    const epoch = store.epoch;
    await store.reset();
    await store.put(makePrintedPage({ address: '/b' }), epoch).written;

    expect(await store.load('/a')).toBeNull();
    expect(await store.load('/b')).toBeNull();
  });
});

test('a page that memory has no place for is served from disk', async () => {
  await withTree({}, async (root) => {
    const { store } = await openStore(root, 6_000);
    store.begin(0n);
    await keep(store, { address: '/a' });
    await keep(store, { address: '/b' });

    expect(store.find('/a')).toBeUndefined();
    expect(await store.load('/a')).toMatchObject({ address: '/a' });
  });
});

test('a damaged list of withdrawn addresses costs all stored pages, because nobody knows which may be seen', async () => {
  await withTree({ 'tombstones.json': '{' }, async (root) => {
    const first = await openStore(root);
    expect(first.failures).toEqual([expect.stringContaining('withdrawn addresses is damaged')]);
    expect((await openStore(root)).failures).toEqual([]);
  });
});
