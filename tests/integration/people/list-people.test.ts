import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { listPeople, listPeopleById } from '#lib/people/admin-queries';
import { createPerson } from '#lib/people/commands/create-person';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

let newsroom: Newsroom;
let organisationId: string;
let asan: string;

async function makePerson(key: string, names: { ru: string; ky?: string }, posts: [string, string][]) {
  const { author, database } = newsroom;
  const appointments = posts.map(([attestedOn, post]) => ({
    ...{ organisationId, heldFrom: null, heldUntil: null, attestedOn },
    posts: { ky: `${post} ky`, ru: `${post} ru`, en: `${post} en` },
  }));
  const created = await createPerson(author, { key, sourceLanguage: 'ru', appointments }, database);
  const { itemId, localizationIds } = accepted(created);
  for (const [language, title] of Object.entries(names)) {
    const words = { title, summary: '', body: { type: 'doc', content: [] } };
    const place = { localizationId: localizationIds[language as 'ru'], baseId: null };
    accepted(await saveRevision(author, { ...place, words }, database));
  }
  return itemId;
}

beforeAll(async () => {
  newsroom = await makeNewsroom();
  organisationId = newId();
  await newsroom.database.organisation.create({ data: { id: organisationId, key: 'ministry' } });
  asan = await makePerson('one', { ru: 'Асан Усенов', ky: 'Асан Үсөнов' }, [
    ['2024', 'Doctor'],
    ['2026-02-18', 'Head'],
  ]);
  await makePerson('two', { ru: 'Бермет 100%' }, []);
});

const find = (search: string, locale: 'ky' | 'ru' = 'ky') =>
  listPeople(newsroom.author, locale, search, newsroom.database);

describe('people to choose from', () => {
  test('are found by their name in any language, and named in the desk’s with the post of last', async () => {
    expect(await find('усенов')).toMatchObject([{ name: 'Асан Үсөнов', post: 'Head ky' }]);
    expect(await find('ҮСӨНОВ асан', 'ru')).toMatchObject([{ name: 'Асан Усенов', post: 'Head ru' }]);
    expect(await find('бермет')).toMatchObject([{ name: 'Бермет 100%', post: null }]);
  });

  test('are all of them without a search, and no wildcard finds more', async () => {
    expect(await find(' ')).toHaveLength(2);
    expect(await find('%')).toHaveLength(1);
    expect(await find('_')).toEqual([]);
  });

  test('are named by their ids too; nobody is named for an id that is none of theirs', async () => {
    const { author, database } = newsroom;
    const named = await listPeopleById(author, 'ky', [asan, newId()], database);
    expect(named).toEqual([{ personId: asan, name: 'Асан Үсөнов', post: 'Head ky' }]);
    expect(await listPeopleById(author, 'ky', [], database)).toEqual([]);
  });
});
