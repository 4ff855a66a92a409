import { beforeAll, describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { listAuthors, listClassification } from '#lib/articles/admin-queries/list-classification';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { accepted, makePublished } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  checkedAgainst,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';
import { statementsOf } from '#tests/support/statements';

ownDataFolder();

const all: DeskArticleFilter = {
  ...{ search: null, state: null, language: null, authorId: null },
  ...{ needsCheck: false, after: null },
};

const titles = async ({ author, database }: Newsroom, filter: Partial<DeskArticleFilter>) => {
  const { rows } = await listDeskArticles(author, { ...all, ...filter }, database);
  return rows.map((row) => row.languages[row.sourceLanguage].title);
};

describe('the desk’s list', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await makeNewsroom();
    await makePublished(newsroom, { title: 'Public' });
    const withdrawn = await makePublished(newsroom, { title: 'Withdrawn' });
    const { editor, database } = newsroom;
    accepted(await withdrawArticle(editor, { itemId: withdrawn.itemId, reasons: { en: 'Wrong' } }, database));
    const typed = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(typed), makeWords('Өң жана Үмүт: 100%'));
    const translated = { ...firstPlace(typed, 'ky'), words: makeWords('Котормо') };
    accepted(await saveArticleDraft(editor, translated, database));
    await beginArticle(newsroom);
  });

  test('has every article with its languages, latest change first, those without words too', async () => {
    expect(await titles(newsroom, {})).toEqual(['', 'Өң жана Үмүт: 100%', 'Withdrawn ru', 'Public ru']);
    const { rows } = await listDeskArticles(newsroom.author, all, newsroom.database);
    const [begun, typed, withdrawn, live] = rows;
    const nothing = {
      state: 'draft',
      title: '',
      isBegun: false,
      isBehind: false,
      needsCheck: false,
      isChanged: false,
      publicPath: null,
    };
    expect(begun?.languages).toMatchObject({ ky: nothing, ru: nothing, en: nothing });
    expect(typed).toMatchObject({ changedBy: 'editor', sourceLanguage: 'ru', form: 'news' });
    expect(typed?.languages.ky).toMatchObject({ isBegun: true, isBehind: false, needsCheck: true });
    expect(typed?.languages.ru).toMatchObject({ isBegun: true, isBehind: false, isChanged: true });
    expect(withdrawn?.languages.en).toMatchObject({ state: 'withdrawn', publicPath: null });
    const path = expect.stringMatching(/^\/ky\/news\//);
    expect(live?.languages.ky).toMatchObject({ state: 'published', isChanged: false, publicPath: path });
  });

  test('finds words of a title in any language, however they are spelt, and no wildcard', async () => {
    expect(await titles(newsroom, { search: 'үМҮТ өң' })).toEqual(['Өң жана Үмүт: 100%']);
    expect(await titles(newsroom, { search: 'котормо' })).toEqual(['Өң жана Үмүт: 100%']);
    expect(await titles(newsroom, { search: 'котормо', language: 'ru' })).toEqual([]);
    expect(await titles(newsroom, { search: '100%' })).toEqual(['Өң жана Үмүт: 100%']);
    for (const search of ['%', '_', '\\', "' or 1=1 --", 'x'.repeat(100_000)]) {
      expect(await titles(newsroom, { search })).not.toContain('Public ru');
    }
    expect(await titles(newsroom, { search: ' \u0000 ' })).toHaveLength(4);
  });

  test('holds what is in a state, in one language or in any', async () => {
    expect(await titles(newsroom, { state: 'withdrawn' })).toEqual(['Withdrawn ru']);
    expect(await titles(newsroom, { state: 'withdrawn', language: 'ky' })).toEqual([]);
    expect(await titles(newsroom, { state: 'published', language: 'ky' })).toEqual([
      'Withdrawn ru',
      'Public ru',
    ]);
  });

  test('holds what somebody changed last', async () => {
    const { author, editor, database } = newsroom;
    expect(await titles(newsroom, { authorId: editor.accountId })).toEqual(['Өң жана Үмүт: 100%']);
    expect(await titles(newsroom, { authorId: editor.accountId, language: 'ru' })).toEqual([]);
    expect(await titles(newsroom, { authorId: 'x' })).toEqual([]);
    expect((await listAuthors(author, database)).map(({ name }) => name)).toEqual(['author', 'editor']);
  });

  test('holds what is to be checked against its source, until it is checked or the source is as it was', async () => {
    expect(await titles(newsroom, { needsCheck: true })).toEqual(['Өң жана Үмүт: 100%']);
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source', { a: 'One', b: 'Two' });
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), source);
    const english = makeWords('Translated', { a: 'Uno', b: 'Due' }, checkedAgainst(source));
    await writeRevision(newsroom, firstPlace(itemId, 'en'), english);
    const behind = () => titles(newsroom, { needsCheck: true, language: 'en' });
    expect(await behind()).toEqual([]);
    const place = { ...firstPlace(itemId), baseRevisionId };
    await writeDraft(newsroom, place, makeWords('Source', { a: 'One' }));
    expect(await behind()).toEqual(['Source']);
    await writeDraft(
      newsroom,
      { ...place, draftVersion: 1 },
      makeWords('Source', { a: 'One', b: 'Two', c: 'x' }),
    );
    expect(await behind()).toEqual(['Source']);
    await writeDraft(newsroom, { ...place, draftVersion: 2 }, source);
    expect(await behind()).toEqual([]);
  });

  test('shows nothing to whoever has no role', async () => {
    const nobody = { accountId: newsroom.author.accountId, role: 'reader' as 'author' };
    expect((await listDeskArticles(nobody, all, newsroom.database)).rows).toEqual([]);
  });

  test('names rubrics in the desk’s order and topics by name', async () => {
    const { rubrics, topics } = await listClassification('ky', newsroom.database);
    expect(rubrics.map(({ key }) => key)).toEqual(['health', 'statistics']);
    expect(topics).toEqual([
      { key: 'registry', name: 'registry ky' },
      { key: 'transplantation', name: 'transplantation ky' },
    ]);
  });
});

describe('pages of the desk’s list', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await makeNewsroom();
    for (let number = 1; number <= 120; number += 1) {
      const itemId = await beginArticle(newsroom);
      await writeDraft(newsroom, firstPlace(itemId), makeWords(`Number ${number}`));
    }
  });

  test('hold every article once, newest change first, and end', async () => {
    const found: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const list = await listDeskArticles(newsroom.author, { ...all, after }, newsroom.database);
      found.push(...list.rows.map((row) => row.languages.ru.title));
      after = list.next;
      pages += 1;
    } while (after !== null && pages < 10);
    expect(found).toEqual(Array.from({ length: 120 }, (_, index) => `Number ${120 - index}`));
    expect(pages).toBe(3);
  });

  test('begin anew where somebody made the address up', async () => {
    const odd = ['x', '1e308', '-1', `9999-99-99T99:99:99.999999Z_${'0'.repeat(36)}`, '_'.repeat(100_000)];
    for (const after of odd) expect(await titles(newsroom, { after })).toHaveLength(50);
  });
});

describe('the number of statements', () => {
  test('is the same for one article and for three, for a list and for an editor with many revisions', async () => {
    const newsroom = await makeNewsroom();
    const { author, url } = newsroom;
    const itemId = await beginArticle(newsroom);
    let baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), makeWords('First'));
    const measure = async () => [
      await statementsOf(url, (database) => listDeskArticles(author, all, database)),
      await statementsOf(url, (database) =>
        listDeskArticles(author, { ...all, search: 'x', needsCheck: true }, database),
      ),
      await statementsOf(url, (database) => findArticleDraft(author, itemId, database)),
    ];
    const one = await measure();
    for (let number = 0; number < 5; number += 1) {
      const place = { ...firstPlace(itemId), baseRevisionId };
      baseRevisionId = await writeRevision(newsroom, place, makeWords(`Change ${number}`));
    }
    await makePublished(newsroom);
    await beginArticle(newsroom);
    expect(await measure()).toEqual(one);
    expect(one[0]).toBe(4);
  });
});
