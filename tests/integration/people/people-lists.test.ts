import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#lib/core/languages';
import { listPeopleOf, listPublicPeople } from '#lib/people/list-public-queries';
import { letterPath } from '#lib/people/person-paths';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';

let newsroom: Newsroom;
let hospital: string;

beforeAll(async () => {
  newsroom = await makeNewsroom();
  hospital = await makeOrganisation(newsroom, 'hospital');
  const inKyrgyz = ['Фатима', 'Үсөн', 'Улан', 'Өмүр', 'Орозбек', 'Ңаа', 'Нурлан', 'Ёлкин', 'Есен', 'John'];
  for (const ky of inKyrgyz) await makePerson(newsroom, { names: { ky } });
  const appointments = [
    post(hospital, 'Doctor', { heldFrom: '2019', heldUntil: '2023' }),
    post(hospital, 'Head', { heldFrom: '2023' }),
  ];
  await makePerson(newsroom, {
    ...{ names: { ru: 'Асан Яковлев', en: 'Asan Yakovlev' }, listedAs: { ru: 'Яковлев Асан' }, appointments },
  });
  await makePerson(newsroom, { names: { ru: 'Ёлкина Мария' } });
});

async function lettersIn(language: Language): Promise<[string, string[]][]> {
  const answer = await listPublicPeople(language, { at: 'first' }, {}, newsroom.database);
  return (answer?.list.letters ?? []).map(({ letter, people }) => [
    letter,
    people.map(({ listedAs }) => listedAs),
  ]);
}

describe('the list of people', () => {
  test('is in the order of the Kyrgyz alphabet, under the letters of it', async () => {
    expect(await lettersIn('ky')).toEqual([
      ['Е', ['Есен']],
      ...['Ёлкин', 'Нурлан', 'Ңаа', 'Орозбек', 'Өмүр', 'Улан', 'Үсөн', 'Фатима', 'John'].map(
        (name) => [name.charAt(0), [name]] as [string, string[]],
      ),
    ]);
  });

  test('has a person under the name that lists have, with the post of last', async () => {
    expect(await lettersIn('ru')).toEqual([
      ['Е', ['Ёлкина Мария']],
      ['Я', ['Яковлев Асан']],
    ]);
    const english = await listPublicPeople('en', { at: 'first' }, {}, newsroom.database);
    expect(english?.list.letters[0]?.people).toMatchObject([
      { listedAs: 'Asan Yakovlev', post: 'Head en', organisation: 'hospital en' },
    ]);
  });

  test('walked page by page shows everybody once, and begins with any letter', async () => {
    const { database } = newsroom;
    const seen: string[] = [];
    let start: Parameters<typeof listPublicPeople>[1] = { at: 'first' };
    for (let page = 0; page < 9; page += 1) {
      const answer = await listPublicPeople('ky', start, { size: 3 }, database);
      const { letters = [], nextPath = null } = answer?.list ?? {};
      seen.push(...letters.flatMap(({ people }) => people.map(({ listedAs }) => listedAs)));
      if (!nextPath) break;
      start = { at: 'after', number: Number(nextPath.split('/').at(-1)) };
    }
    expect(seen).toEqual((await lettersIn('ky')).flatMap(([, names]) => names));
    const fromO = await listPublicPeople('ky', { at: 'letter', letter: 'Ө' }, {}, database);
    expect(fromO?.list.letters.map(({ letter }) => letter)).toEqual(['Ө', 'У', 'Ү', 'Ф', 'J']);
    expect(fromO?.list.index).toContainEqual({ letter: 'Ө', path: letterPath('ky', 'Ө') });
  });

  test('answers nothing behind somebody whom the public can’t see, or a letter that nobody follows', async () => {
    const { database } = newsroom;
    expect(await listPublicPeople('ky', { at: 'after', number: 999_999 }, {}, database)).toBeNull();
    expect(await listPublicPeople('en', { at: 'letter', letter: 'Z' }, {}, database)).toBeNull();
  });

  test('of ten thousand is in order, and a page of it comes in a moment', async () => {
    const many = await makeNewsroom();
    const { itemId } = await makePerson(many, { names: { ky: 'Өмүр 00000' } });
    await many.database.$executeRaw`
      with numbers as (select n, gen_random_uuid() as item_id, gen_random_uuid() as localization_id,
          gen_random_uuid() as revision_id, gen_random_uuid() as publication_id from generate_series(1, 10000) n),
        template as (select * from publication where item_id = ${itemId}::uuid),
        items as (insert into item (id, kind, source_language, public_number)
          select item_id, 'person', 'ru', n + 1 from numbers),
        people as (insert into person (item_id, key) select item_id, 'many-' || n from numbers),
        localizations as (insert into localization (id, item_id, language, slug, state)
          select localization_id, item_id, 'ky', 'many-' || n, 'published' from numbers),
        revisions as (insert into revision (id, localization_id, number, title, summary, body, body_version, digest, created_by_id)
          select revision_id, localization_id, 1, (array['Үсөн','Өмүр','Ңаа','Абай'])[n % 4 + 1] || ' ' || lpad(n::text, 5, '0'),
            '', '{"type":"doc","content":[]}', 1, '', ${many.author.accountId}::uuid from numbers)
      insert into publication (id, item_id, localization_id, kind, language, revision_id, shared_revision_id, approval_id,
        visible_from, published_at, revised_at, public_number)
      select publication_id, numbers.item_id, numbers.localization_id, 'person', 'ky', numbers.revision_id,
        template.shared_revision_id, template.approval_id, now() - interval '1 hour', now(), now(), n + 1
      from numbers, template`;
    const answer = await listPublicPeople('ky', { at: 'letter', letter: 'Ө' }, {}, many.database);
    const { letters = [], index = [], nextPath } = answer?.list ?? {};
    expect(letters.map(({ letter }) => letter)).toEqual(['Ө']);
    expect(letters[0]?.people).toHaveLength(100);
    expect(letters[0]?.people[0]?.listedAs).toBe('Өмүр 00000');
    expect(index.map(({ letter }) => letter)).toEqual(['А', 'Ң', 'Ө', 'Ү']);
    const next = { at: 'after', number: Number(nextPath?.split('/').at(-1)) } as const;
    const second = await listPublicPeople('ky', next, {}, many.database);
    expect(second?.list.letters[0]?.people[0]?.listedAs).toBe('Өмүр 00397');
  });
});

describe('the people of an organisation', () => {
  test('are named with every post that they hold or held there, newest first', async () => {
    const { people } = await listPeopleOf('ru', hospital, newsroom.database);
    expect(people).toMatchObject([
      { name: 'Асан Яковлев', appointments: [{ post: 'Head ru' }, { post: 'Doctor ru', heldUntil: '2023' }] },
    ]);
    expect((await listPeopleOf('ky', hospital, newsroom.database)).people).toEqual([]);
  });
});
