import { expect, test } from 'vitest';
import { createOrganisation } from '#lib/organisations/commands/create-organisation';
import { listOrganisations } from '#lib/organisations/list-public-query';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

test('organisations are listed in each language that names them, in its order, and anew with each one', async () => {
  const { editor, database } = await makeNewsroom();
  const before = await listOrganisations('ky', database);
  expect(before.letters).toEqual([]);
  for (const [full, short] of [
    ['Облус', ''],
    ['Өнөктөштөр', 'Ө'],
    ['Ооз', ''],
  ]) {
    const own = { full: full ?? '', short: short ?? '' };
    const names = { ky: own, ru: { full: '', short: '' }, en: { full: `${full} en`, short: '' } };
    accepted(await createOrganisation(editor, { key: '', url: '', names }, database));
  }
  const { letters, freshness } = await listOrganisations('ky', database);
  expect(letters.map(({ letter, organisations }) => [letter, organisations.map(({ name }) => name)])).toEqual(
    [
      ['О', ['Облус', 'Ооз']],
      ['Ө', ['Өнөктөштөр']],
    ],
  );
  expect(letters[1]?.organisations[0]?.shortName).toBe('Ө');
  expect((await listOrganisations('ru', database)).letters).toEqual([]);
  const [change] = await database.contentChange.findMany({ orderBy: { version: 'desc' }, take: 1 });
  expect(freshness.tags.some((tag) => change?.tags.includes(tag))).toBe(true);
});
