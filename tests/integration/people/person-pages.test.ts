import { beforeAll, describe, expect, test } from 'vitest';
import { articlePath } from '#lib/articles/article-paths';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { personNoun } from '#lib/people/person-noun';
import { findPersonBySlug } from '#lib/people/person-public-queries';
import { changeSlug } from '#lib/publishing/commands/change-slug';
import { withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { listQuotesOf } from '#lib/quotes/public-queries';
import { accepted, makePublished, slugOf } from '#tests/factories/make-article';
import {
  type MadePerson,
  makeOrganisation,
  makePerson,
  makeStatements,
  post,
} from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

let newsroom: Newsroom;
let aida: MadePerson;

beforeAll(async () => {
  newsroom = await makeNewsroom();
  const ministry = await makeOrganisation(newsroom, 'ministry');
  aida = await makePerson(newsroom, {
    names: { ky: 'Аида Асанова', ru: 'Аида Асанова', en: 'Aida Asanova' },
    appointments: [
      post(ministry, 'Deputy', { heldFrom: '2020', heldUntil: '2024-05' }),
      post(ministry, 'Minister', { heldFrom: '2024-06' }),
    ],
  });
});

const pageOf = (language: 'ky' | 'ru' | 'en', person: MadePerson = aida) =>
  findPersonBySlug(language, slugOf(person.paths[language]), newsroom.database);

const articlesNaming = async (personId: string) => {
  const filter = { by: 'person', key: personId, path: '/ru/people/x' } as const;
  return await listArticles('ru', filter, {}, newsroom.database);
};

describe('the page of a person', () => {
  test('has the name as other languages write it, and the posts, newest first', async () => {
    const answer = await pageOf('en');
    if (answer?.status !== 'found') throw new Error('there is no page');
    const { name, otherNames, appointments, portrait } = answer.view;
    expect({ name, otherNames, portrait }).toEqual({
      name: 'Aida Asanova',
      otherNames: [
        { language: 'ky', name: 'Аида Асанова' },
        { language: 'ru', name: 'Аида Асанова' },
      ],
      portrait: null,
    });
    const [newest, older] = appointments;
    expect(newest).toMatchObject({
      ...{ post: 'Minister en', heldFrom: '2024-06', heldUntil: null },
      organisation: { name: 'ministry in full en', path: '/en/organisations/ministry' },
    });
    expect(older).toMatchObject({ post: 'Deputy en', heldUntil: '2024-05' });
  });

  test('leads on from its former address, and from that of another language', async () => {
    const person = await makePerson(newsroom, { names: { ru: 'Бермет Усенова', en: 'Bermet Usenova' } });
    const { itemId } = person;
    const { editor, database } = newsroom;
    const change = { itemId, language: 'ru' as const, slug: 'usenova' };
    accepted(await changeSlug(editor, change, personNoun, database));
    expect(await pageOf('ru', person)).toMatchObject({ status: 'moved', path: '/ru/people/usenova' });
    expect(await findPersonBySlug('en', 'usenova', database)).toMatchObject({
      ...{ status: 'moved', path: person.paths.en },
    });
    expect(await findPersonBySlug('ky', 'usenova', database)).toMatchObject({ status: 'untranslated' });
    expect(await findPersonBySlug('ky', 'nobody', database)).toBeNull();
  });

  test('that was withdrawn is gone with its reason, and nobody is named or quoted in that language', async () => {
    const { editor, database } = newsroom;
    const person = await makePerson(newsroom, {});
    const body = makeStatements({ id: 's1', personId: person.itemId, text: 'Слова' });
    const { paths } = await makePublished(newsroom, { body });
    const input = { itemId: person.itemId, reasons: { ru: 'Ошибка' } };
    accepted(await withdrawItem(editor, input, personNoun, database));
    expect(await pageOf('ru', person)).toMatchObject({ status: 'withdrawn', view: { reason: 'Ошибка' } });
    expect(await listQuotesOf('ru', person.itemId, articlePath, database)).toMatchObject({ quotes: [] });
    const article = await findArticleBySlug('ru', slugOf(paths.ru), database);
    expect(article).toMatchObject({ status: 'found', view: { speakers: {} } });
  });
});

describe('articles that mention a person', () => {
  test('are those that quote and those that only name them, until they are withdrawn', async () => {
    const { editor, database } = newsroom;
    const person = await makePerson(newsroom, {});
    const { itemId } = person;
    const quoting = await makePublished(newsroom, {
      ...{ title: 'Quoting', body: makeStatements({ id: 's1', personId: itemId, text: 'Слова' }) },
    });
    const naming = await makePublished(newsroom, { title: 'Naming', peopleIds: [itemId] });
    await makePublished(newsroom, { title: 'Neither' });
    const titles = async () => (await articlesNaming(itemId))?.list.cards.map(({ title }) => title);
    expect(await titles()).toEqual(['Naming ru', 'Quoting ru']);
    for (const article of [quoting, naming]) {
      const input = { itemId: article.itemId, reasons: { ru: 'Ошибка' } };
      accepted(await withdrawArticle(editor, input, database));
    }
    expect(await titles()).toEqual([]);
  });

  test('lead to their page in the languages in which it is public', async () => {
    const person = await makePerson(newsroom, { names: { ru: 'Чынар' } });
    const body = makeStatements({ id: 's1', personId: person.itemId, text: 'Слова' });
    const { paths } = await makePublished(newsroom, { body });
    const found = await findArticleBySlug('ru', slugOf(paths.ru), newsroom.database);
    expect(found).toMatchObject({ view: { speakers: { [person.itemId]: { path: person.paths.ru } } } });
    const inEnglish = await findArticleBySlug('en', slugOf(paths.en), newsroom.database);
    expect(inEnglish).toMatchObject({ view: { speakers: {} } });
  });

  test('make the stored pages of the person stale when they come, change and go', async () => {
    const { editor, database } = newsroom;
    const { itemId } = await makePerson(newsroom, {});
    const tag = `mentions:${itemId}`;
    const changesWithTag = async () => await database.contentChange.count({ where: { tags: { has: tag } } });
    const article = await makePublished(newsroom, { peopleIds: [itemId] });
    expect(await changesWithTag()).toBe(1);
    const withdrawal = { itemId: article.itemId, reasons: { ru: 'Ошибка' } };
    accepted(await withdrawArticle(editor, withdrawal, database));
    expect(await changesWithTag()).toBe(2);
    const { freshness } = (await articlesNaming(itemId)) ?? {};
    expect(freshness?.tags).toContain(tag);
  });
});
