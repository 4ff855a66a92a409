import { beforeEach, describe, expect, test } from 'vitest';
import { articlePath } from '#lib/articles/article-paths';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { mergePeople } from '#lib/people/commands/merge-people';
import { findPersonBySlug } from '#lib/people/person-public-queries';
import { findQuoteByKey, listQuotesOf } from '#lib/quotes/public-queries';
import { accepted, makePublished, refusalsOf, slugOf } from '#tests/factories/make-article';
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
let twin: MadePerson;
let kept: MadePerson;

const merge = (itemId: string, intoId: string, by: 'author' | 'editor' = 'editor') =>
  mergePeople(newsroom[by], { itemId, intoId }, newsroom.database);

beforeEach(async () => {
  newsroom = await makeNewsroom();
  const organisationId = await makeOrganisation(newsroom);
  twin = await makePerson(newsroom, { appointments: [post(organisationId, 'Doctor')] });
  kept = await makePerson(newsroom);
});

describe('two records of the same person that are merged', () => {
  test('lose nothing that referred to one: articles, quotes and posts are the other’s', async () => {
    const { database } = newsroom;
    const body = makeStatements({ id: 's1', personId: twin.itemId, text: 'Слова' });
    const { paths } = await makePublished(newsroom, { title: 'Quoting', body, peopleIds: [kept.itemId] });
    const [before] = (await listQuotesOf('ru', twin.itemId, articlePath, database)).quotes;
    accepted(await merge(twin.itemId, kept.itemId));

    const { quotes } = await listQuotesOf('ru', kept.itemId, articlePath, database);
    expect(quotes).toMatchObject([{ key: before?.key, speaker: { post: 'Doctor ru', path: kept.paths.ru } }]);
    const quote = await findQuoteByKey('ru', before?.key ?? '', articlePath, database);
    expect(quote).toMatchObject({ status: 'found', view: { speaker: { personId: kept.itemId } } });
    const filter = { by: 'person', key: kept.itemId, path: '' } as const;
    const articles = await listArticles('ru', filter, {}, database);
    expect(articles?.list.cards.map(({ title }) => title)).toEqual(['Quoting ru']);
    const article = await findArticleBySlug('ru', slugOf(paths.ru), database);
    expect(article).toMatchObject({ view: { speakers: { [twin.itemId]: { path: kept.paths.ru } } } });
    expect(article?.freshness.tags).toContain(`item:${kept.itemId}`);
    const desk = await findDeskPerson(newsroom.editor, kept.itemId, 'ru', database);
    expect(desk).toMatchObject({ appointments: [{ posts: { ru: 'Doctor ru' } }] });
    expect(desk?.uses.map(({ title }) => title)).toEqual(['Quoting ru']);
  });

  test('leave addresses that lead to the other, and who did it when', async () => {
    const { database } = newsroom;
    accepted(await merge(twin.itemId, kept.itemId));
    for (const language of ['ky', 'ru', 'en'] as const) {
      const answer = await findPersonBySlug(language, slugOf(twin.paths[language]), database);
      expect(answer).toMatchObject({ status: 'moved', path: kept.paths[language] });
    }
    const entries = await database.timelineEntry.findMany({ where: { kind: 'merged' } });
    expect(entries.map(({ itemId }) => itemId).sort()).toEqual([twin.itemId, kept.itemId].sort());
    const change = await database.contentChange.findFirst({ orderBy: { version: 'desc' } });
    expect(change?.tags).toEqual(expect.arrayContaining([`item:${twin.itemId}`, `mentions:${kept.itemId}`]));
  });

  test('stay one: what quotes the one is published as the other’s, and a third leads to the last', async () => {
    const { database } = newsroom;
    const third = await makePerson(newsroom);
    accepted(await merge(twin.itemId, kept.itemId));
    accepted(await merge(kept.itemId, third.itemId));
    const body = makeStatements({ id: 's1', personId: twin.itemId, text: 'Слова' });
    await makePublished(newsroom, { body });
    expect((await listQuotesOf('ru', third.itemId, articlePath, database)).quotes).toHaveLength(1);
    expect(await findPersonBySlug('ru', slugOf(twin.paths.ru), database)).toMatchObject({
      ...{ status: 'moved', path: third.paths.ru },
    });
  });

  test('are merged once, by who may publish, and never where readers would lose a language', async () => {
    expect(refusalsOf(await merge(twin.itemId, kept.itemId, 'author'))).toEqual(['notAllowed']);
    expect(refusalsOf(await merge(twin.itemId, twin.itemId))).toEqual(['mergeImpossible']);
    const inRussian = await makePerson(newsroom, { names: { ru: 'Асан' } });
    expect(refusalsOf(await merge(twin.itemId, inRussian.itemId))).toEqual([
      ...['mergeNeedsLanguage', 'mergeNeedsLanguage'],
    ]);
    accepted(await merge(inRussian.itemId, kept.itemId));
    expect(refusalsOf(await merge(inRussian.itemId, kept.itemId))).toEqual(['mergeImpossible']);
    expect(refusalsOf(await merge(kept.itemId, inRussian.itemId))).toEqual(['mergeImpossible']);
  });
});
