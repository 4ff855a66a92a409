import { expect, test } from 'vitest';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { withConnection } from '#lib/platform/db/connection';
import { countMiss } from '#lib/search/commands/count-miss';
import { searchPortal } from '#lib/search/public-queries';
import { readQuestion } from '#lib/search/search';
import { accepted, makePublished } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
const { administrator, database, url, ...rest } = await makeNewsroom();
const newsroom = { administrator, database, url, ...rest };

const question = (text: string) => readQuestion((name) => (name === 'q' ? text : ''), 'ru');
const found = async (text: string) => (await searchPortal(question(text), database)).groups.length > 0;

test('words that are taken out are in no row of the search from that transaction on, and the rest is still found', async () => {
  const { itemId } = await makePublished(newsroom, { title: 'Телемост ырыскелдиева' });
  await countMiss(question('где живёт Ырыскелдиева'), database);
  expect(await found('Ырыскелдиева')).toBe(true);
  const said = await withConnection(url, (client) => rowsThatSay(client, 'рыскелдиев'));
  expect(new Set(said.map((row) => row.split(' ')[0]))).toEqual(
    new Set(['localization', 'revision', 'search_entry', 'search_miss', 'search_word']),
  );
  const reason = 'Просьба семьи';
  accepted(await redactArticle(administrator, { itemId, words: 'Ырыскелдиева', reason }, database));
  expect(await found('Ырыскелдиева')).toBe(false);
  expect(await found('телемост')).toBe(true);
  expect(await withConnection(url, (client) => rowsThatSay(client, 'рыскелдиев'))).toEqual([]);
});

test('words that something else still says stay known to the search', async () => {
  const { itemId } = await makePublished(newsroom, { title: 'Гемостаз один' });
  await makePublished(newsroom, { title: 'Гемостаз другой' });
  const known = () => database.searchWord.count({ where: { language: 'ru', lexeme: 'гемостаз' } });
  expect(await known()).toBe(1);
  const reason = 'Просьба семьи';
  accepted(await redactArticle(administrator, { itemId, words: 'Гемостаз', reason }, database));
  expect(await known()).toBe(1);
});
