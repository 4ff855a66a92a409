import { beforeAll, describe, expect, test } from 'vitest';
import { listArchivePeriods, listArticles, listRubrics } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { makeDraft, makePublished, slugOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { statementsOf } from '#tests/support/statements';

ownDataFolder();

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number, 3));

async function makeArticles(newsroom: Newsroom, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const dated = `2026-01-${String(number).padStart(2, '0')}`;
    await makePublished(newsroom, { title: `Number ${number}`, dated }, { publishedAt: day(number) });
  }
}

describe('a list of articles', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await makeNewsroom();
    await makeArticles(newsroom, 7);
    await makeDraft(newsroom, { title: 'Hidden' });
  });

  test('walked page by page shows every article once, newest first, and ends', async () => {
    const titles: string[] = [];
    let before: number | null = null;
    for (let page = 0; page < 5; page += 1) {
      const answer = await listArticles('en', { by: 'all' }, { before, size: 3 }, newsroom.database);
      if (!answer) break;
      titles.push(...answer.list.cards.map((card) => card.title));
      if (!answer.list.olderPath) break;
      before = Number(answer.list.olderPath.split('/').at(-1));
    }
    expect(titles).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `Number ${number} en`));
  });

  test('keeps its older pages stable while new articles arrive', async () => {
    const first = await listArticles('ru', { by: 'all' }, { size: 3 }, newsroom.database);
    const before = Number(first?.list.olderPath?.split('/').at(-1));
    const older = async () =>
      (await listArticles('ru', { by: 'all' }, { before, size: 3 }, newsroom.database))?.list.cards.map(
        (card) => card.title,
      );
    const seen = await older();
    await makePublished(newsroom, { title: 'Newest' }, { publishedAt: day(20) });
    expect(await older()).toEqual(seen);
  });

  test('answers nothing for a number that no visible article has', async () => {
    for (const number of [0, 999_999_999]) {
      expect(
        await listArticles('en', { by: 'all' }, { before: number, size: 3 }, newsroom.database),
      ).toBeNull();
    }
  });

  test('answers nothing for a rubric, topic or month that does not exist', async () => {
    const { database } = newsroom;
    expect(await listArticles('en', { by: 'rubric', key: "x' or 1=1" }, { size: 3 }, database)).toBeNull();
    expect(await listArticles('en', { by: 'topic', key: 'none' }, { size: 3 }, database)).toBeNull();
    expect(await listArticles('en', { by: 'period', period: '2031-05' }, { size: 3 }, database)).toBeNull();
  });

  test('of a topic or rubric that exists but is empty is an empty first page', async () => {
    const answer = await listArticles('en', { by: 'topic', key: 'registry' }, { size: 3 }, newsroom.database);
    expect(answer).toMatchObject({ list: { cards: [], olderPath: null }, name: 'registry en' });
  });

  test('names in its navigation only what holds a visible article', async () => {
    const { rubrics } = await listRubrics('ky', newsroom.database);
    expect(rubrics).toEqual([{ name: 'health ky', path: '/ky/news/rubrics/health' }]);
    const { periods } = await listArchivePeriods('ky', newsroom.database);
    expect(periods.map(({ period }) => period)).toContain('2026-01');
  });
});

describe('dates that are less exact than a month', () => {
  test('are filed under their year and under no month', async () => {
    const newsroom = await makeNewsroom();
    await makePublished(newsroom, { dated: '2023' }, { publishedAt: new Date('2023-07-01T03:00:00Z') });
    const { periods } = await listArchivePeriods('en', newsroom.database);
    expect(periods.map(({ period }) => period)).toEqual(['2023']);
    const year = await listArticles('en', { by: 'period', period: '2023' }, { size: 3 }, newsroom.database);
    expect(year?.list.cards).toHaveLength(1);
    expect(
      await listArticles('en', { by: 'period', period: '2023-07' }, { size: 3 }, newsroom.database),
    ).toBeNull();
  });
});

describe('the number of statements', () => {
  test('is the same for one article and for three, on a list and on an article', async () => {
    const counts: number[][] = [];
    for (const size of [1, 3]) {
      const newsroom = await makeNewsroom();
      await makeArticles(newsroom, size + 4);
      const { paths } = await makePublished(newsroom, {}, { publishedAt: day(28) });
      const list = await statementsOf(newsroom.url, (client) =>
        listArticles('en', { by: 'all' }, { size: size }, client),
      );
      const article = await statementsOf(newsroom.url, (client) =>
        findArticleBySlug('en', slugOf(paths.en), client),
      );
      counts.push([list, article]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts.flat())).toBeLessThan(40);
  });
});
