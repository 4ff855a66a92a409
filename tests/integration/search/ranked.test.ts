import { expect, test } from 'vitest';
import { fileForSearch } from '#lib/jobs/effects';
import { numbersOfAnAge } from '#lib/publishing/search/marks';
import { findNewest } from '#lib/search/found-query';
import { findLexemes } from '#lib/search/query-lexemes';
import { findRanked } from '#lib/search/ranked-query';
import { makePublished } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

test('what is older than the newest articles is found, however far back, and everything once', async () => {
  const newsroom = await makeNewsroom();
  const { database } = newsroom;
  for (const title of ['Лечение рака', 'Лечение детей']) await makePublished(newsroom, { title });
  await fileForSearch(database);
  const { lexemes } = await findLexemes(database, 'лечение', 'ru');
  const newest = await findNewest(database);
  for (const ages of [0, 1, 2, 3, 7, 8, 9, 63, 64, 65, 400]) {
    const newestNumber = newest.newestNumber + ages * numbersOfAnAge;
    const found = await findRanked(database, {
      ...{ language: 'ru', lexemes, year: null, now: newest.now, newestNumber },
      places: { article: { from: 1, to: 10 } },
    });
    expect(found.map(({ kind, place, total }) => [kind, place, total])).toEqual([
      ['article', 1, 2],
      ['article', 2, 2],
    ]);
  }
});
