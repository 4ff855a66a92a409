import { expect, test } from 'vitest';
import type { HeldPage } from '#lib/server/held-page';
import { MemoryPages } from '#lib/server/memory-pages';
import { makeHeldPage } from '../../factories/printed-page.ts';

const bodyBytes = 10_000;

function page(address: string, bytes = bodyBytes): HeldPage {
  return makeHeldPage({ address, gzip: Buffer.alloc(bytes), brotli: Buffer.alloc(0) });
}

function roomFor(count: number): MemoryPages {
  return new MemoryPages(count * (bodyBytes + 4096));
}

test('what does not fit is removed, the least asked for first', () => {
  const pages = roomFor(3);
  for (const name of ['/a', '/b', '/c', '/d']) pages.put(page(name));
  pages.get('/b');
  pages.put(page('/e'));

  expect(
    pages
      .all()
      .map(({ address }) => address)
      .toSorted(),
  ).toEqual(['/b', '/d', '/e']);
});

test('the budget holds in bytes, whatever comes', () => {
  const pages = roomFor(5);
  for (let index = 0; index < 100; index += 1) {
    pages.put(page(`/${index % 17}`, (index * 997) % 20_000));
    expect(pages.bytes).toBeLessThanOrEqual(5 * (bodyBytes + 4096));
  }
  for (const { address } of pages.all()) pages.delete(address);
  expect(pages.bytes).toBe(0);
});

test('a page larger than all there is takes no place and removes nobody', () => {
  const pages = roomFor(2);
  pages.put(page('/a'));
  pages.put(page('/huge', 1_000_000));

  expect(pages.all().map(({ address }) => address)).toEqual(['/a']);
});

test('a page put again replaces the one before', () => {
  const pages = roomFor(2);
  pages.put(page('/a', 100));
  pages.put(page('/a', 200));

  expect(pages.count).toBe(1);
  expect(pages.get('/a')?.gzip.length).toBe(200);
  expect(pages.bytes).toBe(200 + 4096);
});
