import { beforeAll, describe, expect, test } from 'vitest';
import { articleNoun } from '#lib/articles/article-noun';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { newId } from '#lib/core/ids';
import type { Block, Body } from '#lib/publishing/body/body';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import {
  accepted,
  makeBody,
  makeDraft,
  makePublished,
  makeShared,
  publishDraft,
  refusalsOf,
  slugOf,
} from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function titleAt(language: 'ky' | 'ru' | 'en', slug: string): Promise<string | undefined> {
  const answer = await findArticleBySlug(language, slug, newsroom.database);
  return answer?.status === 'found' ? answer.view.title : answer?.status;
}

describe('publishing an article', () => {
  test('makes exactly the approved pair public in each language, at an address of its own', async () => {
    const published = await makePublished(newsroom, { title: 'Көчүрүү' });
    expect(published.paths).toEqual({
      ky: '/ky/news/kochuruu-ky',
      ru: '/ru/news/kochuruu-ru',
      en: '/en/news/kochuruu-en',
    });
    expect(await titleAt('ky', 'kochuruu-ky')).toBe('Көчүрүү ky');
    const approvals = await newsroom.database.approval.findMany({
      where: { revisionId: published.revisionIds.ky },
    });
    expect(approvals).toMatchObject([
      { sharedRevisionId: published.sharedRevisionId, mode: 'single_editor' },
    ]);
  });

  test('leaves the languages that were not named as they are', async () => {
    const draft = await makeDraft(newsroom, { title: 'Only Russian' });
    const { paths } = await publishDraft(newsroom, draft, { revisionIds: { ru: draft.revisionIds.ru } });
    expect(Object.keys(paths)).toEqual(['ru']);
    expect(await titleAt('en', slugOf(paths.ru))).toBe('untranslated');
    expect(await titleAt('en', 'only-russian-en')).toBeUndefined();
  });

  test('done twice changes nothing the second time: no publication, no version, no effect', async () => {
    const published = await makePublished(newsroom);
    const { database } = newsroom;
    const count = async () => [
      await database.publication.count(),
      await database.approval.count(),
      await database.outbox.count(),
      await database.contentChange.count(),
      await database.stateChange.count(),
    ];
    const before = await count();
    const again = await publishDraft(newsroom, published);
    expect(again.version).toBeNull();
    expect(again.paths).toEqual(published.paths);
    expect(await count()).toEqual(before);
  });

  test('by ten callers at once publishes once', async () => {
    const draft = await makeDraft(newsroom);
    const versions = await Promise.all(
      Array.from({ length: 10 }, async () => (await publishDraft(newsroom, draft)).version),
    );
    expect(versions.filter((version) => version !== null)).toHaveLength(1);
    expect(await newsroom.database.publication.count({ where: { itemId: draft.itemId } })).toBe(3);
  });

  test('by an author is refused and leaves nothing behind', async () => {
    const draft = await makeDraft(newsroom);
    const { itemId, sharedRevisionId, revisionIds } = draft;
    const input = { itemId, sharedRevisionId, revisionIds };
    expect(refusalsOf(await publishArticle(newsroom.author, input, newsroom.database))).toEqual([
      'notAllowed',
    ]);
    expect(await newsroom.database.publication.count({ where: { itemId } })).toBe(0);
  });

  test('says what is missing, in which language, and publishes none of them', async () => {
    const draft = await makeDraft(newsroom, { rubric: null, byline: [] });
    const empty = { title: '', summary: '', body: { type: 'doc', content: [] } };
    const saved = await saveRevision(
      newsroom.author,
      { localizationId: draft.localizationIds.en, baseId: draft.revisionIds.en, words: empty },
      newsroom.database,
    );
    const revisionIds = { ...draft.revisionIds, en: accepted(saved).revisionId };
    const { itemId, sharedRevisionId } = draft;
    const result = await publishArticle(
      newsroom.editor,
      { itemId, sharedRevisionId, revisionIds },
      newsroom.database,
    );
    if (result.ok) expect.fail('it was published');
    const fields = result.problems.map(({ code, field }) => `${code} ${field}`);
    expect(new Set(fields)).toEqual(
      new Set([
        'titleNeeded en.title',
        'summaryNeeded en.summary',
        'bodyNeeded en.body',
        'rubricNeeded rubric',
        'bylineNeeded byline',
      ]),
    );
    expect(await newsroom.database.publication.count({ where: { itemId } })).toBe(0);
  });

  test('says that a translation was left empty: a text without words, and blocks in which its source has some', async () => {
    const list = (...items: string[]): Block => ({
      type: 'bulletList',
      attrs: { id: 'list' },
      content: items.map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', ...(text ? { content: [{ type: 'text', text }] } : {}) }],
      })),
    });
    const told = (id: string, text: string): Block => ({
      type: 'paragraph',
      attrs: { id },
      content: [{ type: 'text', text }],
    });
    const blank = (id: string): Block => ({ type: 'paragraph', attrs: { id } });
    const picture: Block = { type: 'picture', attrs: { id: 'p', mediumId: newId(), caption: '' } };
    const source: Body = { type: 'doc', content: [told('b1', 'Один'), blank('b2'), list('Два', 'Три')] };
    const draft = await makeDraft(newsroom, { body: source });
    const problemsOf = async (...content: Block[]) => {
      const candidate = { title: 'Title', summary: 'Summary', body: { type: 'doc' as const, content } };
      const pair = { itemId: draft.itemId, language: 'en' as const, shared: makeShared() };
      return articleNoun.checkForPublication({ ...pair, ...candidate }, newsroom.database);
    };
    const needed = { kind: 'invalid', code: 'bodyNeeded', field: 'en.body' };
    expect(await problemsOf(blank('b1'), list('', ''))).toEqual([needed]);
    expect(await problemsOf(picture)).toContainEqual(needed);
    const empty = { kind: 'invalid', code: 'blocksEmpty', field: 'en.body' };
    expect(await problemsOf(blank('b1'), blank('b2'), list('Two', ''))).toEqual([
      { ...empty, params: { count: 2 } },
    ]);
    expect(await problemsOf(told('b1', 'One'), blank('b2'), blank('own'), list('Two', 'Three'))).toEqual([]);
  });

  test('refuses a revision of another article', async () => {
    const [one, other] = [await makeDraft(newsroom), await makeDraft(newsroom)];
    const input = {
      itemId: one.itemId,
      sharedRevisionId: one.sharedRevisionId,
      revisionIds: { ru: other.revisionIds.ru },
    };
    expect(refusalsOf(await publishArticle(newsroom.editor, input, newsroom.database))).toEqual([
      'revisionMissing',
    ]);
  });
});

describe('changing a published article', () => {
  test('shows the new words and keeps the date of first publication, its address and its place in the list', async () => {
    const published = await makePublished(newsroom, {}, { publishedAt: new Date('2025-03-01T03:00:00Z') });
    const words = { title: 'Changed', summary: 'Changed', body: makeBody('Changed') };
    const base = { localizationId: published.localizationIds.en, baseId: published.revisionIds.en };
    const { revisionId } = accepted(
      await saveRevision(newsroom.author, { ...base, words }, newsroom.database),
    );
    const { paths } = await publishDraft(newsroom, published, { revisionIds: { en: revisionId } });
    expect(paths.en).toBe(published.paths.en);
    const answer = await findArticleBySlug('en', slugOf(paths.en), newsroom.database);
    if (answer?.status !== 'found') expect.fail('it is not public');
    expect(answer.view.title).toBe('Changed');
    expect(answer.view.publishedAt).toBe('2025-03-01T03:00:00.000Z');
    expect(answer.view.revisedAt > answer.view.publishedAt).toBe(true);
  });

  test('leaves the live words up while a newer draft is saved', async () => {
    const published = await makePublished(newsroom, { title: 'Live' });
    const words = { title: 'Draft', summary: 'Draft', body: makeBody('Draft') };
    const base = { localizationId: published.localizationIds.ru, baseId: published.revisionIds.ru };
    accepted(await saveRevision(newsroom.author, { ...base, words }, newsroom.database));
    expect(await titleAt('ru', slugOf(published.paths.ru))).toBe('Live ru');
    const list = await listArticles('ru', { by: 'all' }, { size: 100 }, newsroom.database);
    expect(list?.list.cards.map((card) => card.title)).not.toContain('Draft');
  });
});
