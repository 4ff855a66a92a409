import { expect, test } from 'vitest';
import { fileForSearch } from '#lib/jobs/effects';
import { createOrganisation } from '#lib/organisations/commands/create-organisation';
import { searchPortal } from '#lib/search/public-queries';
import { readQuestion } from '#lib/search/search';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

const named = ({ editor, database }: Newsroom, full: string) =>
  createOrganisation(
    editor,
    {
      ...{ key: '', url: '' },
      names: { ky: { full: '', short: '' }, ru: { full, short: '' }, en: { full: '', short: '' } },
    },
    database,
  );
const find = async ({ database }: Newsroom, text: string) => {
  const { groups } = await searchPortal(
    readQuestion((name) => (name === 'q' ? text : ''), 'ru'),
    database,
  );
  return groups.flatMap(({ hits }) => hits).length;
};

test('long words of rare letters are filed, and found by how they begin', async () => {
  const newsroom = await makeNewsroom();
  accepted(await named(newsroom, `Фонд А${'\u{10330}'.repeat(60)}`));
  accepted(await named(newsroom, 'Обычный центр'));
  await fileForSearch(newsroom.database);
  expect([await find(newsroom, 'фонд'), await find(newsroom, 'обычный')]).toEqual([1, 1]);
});

test('what no file takes keeps nothing else from being found', async () => {
  const newsroom = await makeNewsroom();
  const { database } = newsroom;
  accepted(await named(newsroom, 'Первый фонд'));
  accepted(await named(newsroom, 'Второй фонд'));
  await database.$executeRawUnsafe(`
    alter table search_entry add constraint planted check (head is null or not head @@ 'перв'::tsquery)`);
  await fileForSearch(database);
  expect([await find(newsroom, 'первый'), await find(newsroom, 'второй')]).toEqual([0, 1]);
  expect(await database.searchEntry.count({ where: { filedBy: 0 } })).toBe(0);
});
