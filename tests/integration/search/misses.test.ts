import { beforeAll, expect, test } from 'vitest';
import { dayInPortalZone } from '#lib/core/portal-day';
import { listSearchMisses } from '#lib/search/admin-queries';
import { countMiss } from '#lib/search/commands/count-miss';
import { sweepMisses } from '#lib/search/commands/sweep-misses';
import { readQuestion } from '#lib/search/search';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const ask = (text: string, more: Record<string, string> = {}) =>
  countMiss(
    readQuestion((name) => (name === 'q' ? text : (more[name] ?? '')), 'ky'),
    newsroom.database,
  );
const shown = async () =>
  (await listSearchMisses(newsroom.author, newsroom.database)).map(({ query, times }) => [query, times]);
const dayAgo = (days: number) => new Date(dayInPortalZone(new Date(Date.now() - days * 86_400_000)));

test('what was searched for in vain is counted by its words, and shown once it was asked again', async () => {
  for (const text of ['Ретинобластома', ' ретинобластома! ', 'бир жолку суроо']) await ask(text);
  expect(await shown()).toEqual([['ретинобластома', 2]]);
  expect(await listSearchMisses({ ...newsroom.author, role: 'nobody' as never }, newsroom.database)).toEqual(
    [],
  );
});

test('what may say who somebody is is counted without its words, and filters are not counted', async () => {
  await newsroom.database.searchMiss.deleteMany();
  for (const text of ['mother@example.org', '0555 12 34 56', 'x'.repeat(80)]) await ask(text);
  await ask('ретинобластома', { year: '2019' });
  expect(await newsroom.database.searchMiss.findMany({ select: { query: true, times: true } })).toEqual([
    { query: '', times: 3 },
  ]);
  expect(await shown()).toEqual([]);
});

test('however many different ones are asked on a day, a few hundred are told apart', async () => {
  await newsroom.database.searchMiss.deleteMany();
  for (let number = 0; number < 310; number += 1) await ask(`суроо ${number}`);
  expect(await newsroom.database.searchMiss.count()).toBe(301);
  await ask('суроо 1');
  expect(await shown()).toEqual([['суроо 1', 2]]);
});

test('goes the day after where it was asked once, and after ninety days in any case', async () => {
  const { database } = newsroom;
  await database.searchMiss.deleteMany();
  const row = (query: string, days: number, times: number) => ({
    ...{ day: dayAgo(days), language: 'ru' as const, query, times },
  });
  await database.searchMiss.createMany({
    data: [row('сегодня', 0, 1), row('вчера', 1, 1), row('часто', 1, 2), row('давно', 91, 9)],
  });
  await sweepMisses(database);
  await sweepMisses(database);
  const left = await database.searchMiss.findMany({ orderBy: { query: 'asc' }, select: { query: true } });
  expect(left.map(({ query }) => query)).toEqual(['сегодня', 'часто']);
});
