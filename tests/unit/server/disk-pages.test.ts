import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskPages } from '#lib/server/disk-pages';
import { decodePage, encodePage } from '#lib/server/page-file';
import { makePrintedPage } from '../../factories/printed-page.ts';
import { withTree } from '../../support/scratch-tree.ts';

const always = (): boolean => true;

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

interface Opened {
  pages: DiskPages;
  failures: string[];
  root: string;
}

async function withPages(look: (opened: Opened) => Promise<void>, budget = 1_000_000): Promise<void> {
  await withTree({}, async (root) => {
    const failures: string[] = [];
    const pages = new DiskPages(root, budget, (act, error) => failures.push(`${act}: ${String(error)}`));
    await pages.open();
    await look({ pages, failures, root });
  });
}

test('a page comes back as it was written', async () => {
  await withPages(async ({ pages, failures }) => {
    const page = makePrintedPage({
      address: '/ru/news/память',
      status: 301,
      location: '/ru/news/other',
      version: 12345678901234567890n,
      validUntil: 1_700_000_000_123,
      expiresAt: 1_800_000_000_000,
    });
    await pages.write(page, always);

    expect(await pages.read(page.address)).toEqual(page);
    expect(failures).toEqual([]);
  });
});

describe('a file', () => {
  test.each([
    ['cut short', (file: string) => truncate(file, 200)],
    ['emptied', (file: string) => truncate(file, 0)],
    ['grown', (file: string) => writeFile(file, 'x', { flag: 'a' })],
    [
      'changed in one byte',
      async (file: string) => {
        const block = await readFile(file);
        block.writeUInt8(block.readUInt8(block.length - 1) ^ 1, block.length - 1);
        await writeFile(file, block);
      },
    ],
    ['of another format', (file: string) => writeFile(file, 'umut-page-0 x\n{}\n')],
    [
      'of another address',
      (file: string) => writeFile(file, encodePage(makePrintedPage({ address: '/ky/other' }))),
    ],
  ])('%s is no page, and is removed', async (_case, damage) => {
    await withPages(async ({ pages, failures, root }) => {
      const page = makePrintedPage();
      await pages.write(page, always);
      const [file = ''] = await filesIn(root);
      await damage(file);

      expect(await pages.read(page.address)).toBeNull();
      expect(failures).toEqual([expect.stringMatching(/damaged page file of/)]);
      expect(await filesIn(root)).toEqual([]);
    });
  });

  test('that was left half written is removed at the next start', async () => {
    await withPages(async ({ pages, root }) => {
      await pages.write(makePrintedPage(), always);
      const [file = ''] = await filesIn(root);
      await writeFile(`${file}.1-1.part`, 'half');
      await pages.open();

      expect(await filesIn(root)).toEqual([file]);
      expect(pages.bytes).toBe((await stat(file)).size);
    });
  });

  test('is not written when nobody wants it any more', async () => {
    await withPages(async ({ pages, root }) => {
      let asked = 0;
      await pages.write(makePrintedPage(), () => {
        asked += 1;
        return asked === 1;
      });

      expect(await filesIn(root)).toEqual([]);
      expect(pages.bytes).toBe(0);
    });
  });
});

test('acts on one address happen in the order in which they were asked for', async () => {
  await withPages(async ({ pages }) => {
    const page = makePrintedPage();
    void pages.write({ ...page, version: 1n }, always);
    void pages.write({ ...page, version: 2n }, always);
    void pages.remove(page.address);
    await pages.write({ ...page, version: 3n }, always);

    expect((await pages.read(page.address))?.version).toBe(3n);
    void pages.write({ ...page, version: 4n }, always);
    await pages.remove(page.address);
    expect(await pages.read(page.address)).toBeNull();
    expect(pages.bytes).toBe(0);
  });
});

test('only what is unwanted is removed', async () => {
  await withPages(async ({ pages }) => {
    for (const address of ['/a', '/b', '/c']) {
      await pages.write(makePrintedPage({ address, tags: [address === '/b' ? 'gone' : 'stays'] }), always);
    }
    await pages.removeIf('/a', (page) => page.tags.includes('gone'));
    await pages.removeWhere((page) => page.tags.includes('gone'));

    expect(await pages.read('/a')).not.toBeNull();
    expect(await pages.read('/b')).toBeNull();
    expect(await pages.read('/c')).not.toBeNull();
  });
});

test('the budget holds: the longest unwritten pages go first', async () => {
  const block = encodePage(makePrintedPage({ address: '/00' })).length;
  await withPages(async ({ pages, root }) => {
    for (let index = 10; index < 30; index += 1) {
      await pages.write(makePrintedPage({ address: `/${index}` }), always);
      expect(pages.bytes).toBeLessThanOrEqual(block * 5);
    }
    expect(await pages.read('/29')).not.toBeNull();
    expect(await pages.read('/10')).toBeNull();
    expect((await filesIn(root)).length).toBeLessThanOrEqual(5);
  }, block * 5);
});

test('a disk that fails is reported and counts as absence', async () => {
  await withTree({ blocked: 'a file where a folder should be' }, async (root) => {
    const failures: string[] = [];
    const pages = new DiskPages(path.join(root, 'blocked'), 1_000, (act) => failures.push(act));
    await pages.write(makePrintedPage(), always);

    expect(await pages.read('/ky/news/one')).toBeNull();
    expect(failures).toEqual(['write', 'read']);
  });
});

test('no cut or changed block is ever taken for a page', () => {
  const block = encodePage(makePrintedPage());
  for (let length = 0; length < block.length; length += 1)
    expect(decodePage(block.subarray(0, length))).toBeNull();
  for (let index = 0; index < block.length; index += 1) {
    const changed = Buffer.from(block);
    changed.writeUInt8(changed.readUInt8(index) ^ 0x20, index);
    expect(decodePage(changed)).toBeNull();
  }
});
