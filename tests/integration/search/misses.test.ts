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

/** The same, yesterday. */
const askedBefore = (query: string) =>
  newsroom.database.searchMiss.create({ data: { day: dayAgo(1), language: 'ky', query, times: 1 } });

test('what was searched for in vain is counted by its words, and shown once it was asked on another day', async () => {
  await askedBefore('ретинобластома');
  for (const text of ['Ретинобластома', ' ретинобластома! ', 'бир суроо', 'бир суроо']) await ask(text);
  expect(await shown()).toEqual([['ретинобластома', 3]]);
  expect(await listSearchMisses({ ...newsroom.author, role: 'nobody' as never }, newsroom.database)).toEqual(
    [],
  );
});

test('what may say who somebody is is counted without its words, and filters are not counted', async () => {
  await newsroom.database.searchMiss.deleteMany();
  const telling = [
    'mother@example.org',
    'mother\uff20example.org',
    '0555 12 34 56',
    '0555 one 12 34',
    '٠٥٥٥١٢',
    'x'.repeat(80),
  ];
  for (const text of telling) await ask(text);
  await ask('ретинобластома', { year: '2019' });
  expect(await newsroom.database.searchMiss.findMany({ select: { query: true, times: true } })).toEqual([
    { query: '', times: telling.length },
  ]);
  expect(await shown()).toEqual([]);
});

test('however many different ones are asked on a day, a few hundred are told apart', async () => {
  await newsroom.database.searchMiss.deleteMany();
  for (let number = 0; number < 310; number += 1) await ask(`суроо ${number}`);
  expect(await newsroom.database.searchMiss.count()).toBe(301);
  await ask('суроо 1');
  await askedBefore('суроо 1');
  expect(await shown()).toEqual([['суроо 1', 3]]);
});

test('goes after a week where it was asked on one day alone, and after ninety days in any case', async () => {
  const { database } = newsroom;
  await database.searchMiss.deleteMany();
  const row = (query: string, days: number, times: number) => ({
    ...{ day: dayAgo(days), language: 'ru' as const, query, times },
  });
  await database.searchMiss.createMany({
    data: [
      ...[row('сегодня', 0, 1), row('вчера', 1, 1), row('однажды', 9, 5), row('давно', 91, 9)],
      ...[row('часто', 1, 1), row('часто', 9, 1)],
    ],
  });
  await sweepMisses(database);
  await sweepMisses(database);
  const left = await database.searchMiss.findMany({ orderBy: { query: 'asc' }, select: { query: true } });
  expect(left.map(({ query }) => query)).toEqual(['вчера', 'сегодня', 'часто', 'часто']);
});
