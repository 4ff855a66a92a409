import { beforeAll, describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { type ArticleShared, emptyArticleShared } from '#lib/articles/article';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleShared } from '#lib/articles/commands/save-article-shared';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { newId } from '#lib/core/ids';
import { accepted, makePublished, makeShared, refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { beginArticle, firstPlace, makeWords, writeRevision } from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const open = (itemId: string) => findArticleDraft(newsroom.editor, itemId, newsroom.database);

const save = (itemId: string, shared: unknown, place: { base?: string | null; version?: number } = {}) =>
  saveArticleSharedDraft(
    newsroom.author,
    { itemId, baseSharedRevisionId: place.base ?? null, draftVersion: place.version ?? 0, shared },
    newsroom.database,
  );

describe('the draft of what the languages share', () => {
  test('is what the next editor finds, and becomes a shared revision with the first language that is saved', async () => {
    const itemId = await beginArticle(newsroom);
    expect(await open(itemId)).toMatchObject({
      ...{ shared: emptyArticleShared, sharedRevision: null, sharedDraftVersion: 0, isSharedChanged: false },
    });
    accepted(await save(itemId, makeShared()));
    expect(await open(itemId)).toMatchObject({
      shared: makeShared(),
      sharedRevision: null,
      sharedDraftVersion: 1,
    });

    const input = { ...firstPlace(itemId, 'ky'), words: makeWords('Сөз') };
    const saved = accepted(await saveArticle(newsroom.editor, input, newsroom.database));
    const sharedRevision = { id: saved.sharedRevisionId, number: 1 };
    expect(await open(itemId)).toMatchObject({ shared: makeShared(), sharedRevision, sharedDraftVersion: 1 });
  });

  test('goes on for whoever saw it when somebody saves it for good, whichever base they name', async () => {
    const itemId = await beginArticle(newsroom);
    accepted(await save(itemId, makeShared()));
    const id = await writeRevision(newsroom, firstPlace(itemId), makeWords('x'));
    const knewNothing = makeShared({ rubric: null });
    expect(accepted(await save(itemId, knewNothing, { version: 1 })).draftVersion).toBe(2);
    await writeRevision(newsroom, { ...firstPlace(itemId), baseRevisionId: id }, makeWords('y'));
    const base = (await open(itemId))?.sharedRevision?.id ?? null;
    const knewTheRevision = makeShared({ rubric: 'statistics' });
    expect(accepted(await save(itemId, knewTheRevision, { base })).draftVersion).toBe(3);
    const knewNeither = makeShared({ dated: null });
    expect(refusalsOf(await save(itemId, knewNeither, { version: 1 }))).toEqual(['savedMeanwhile']);
    expect(refusalsOf(await save(itemId, knewNeither, { base }))).toEqual(['savedMeanwhile']);
    expect((await open(itemId))?.shared).toEqual(knewTheRevision);
  });

  test('may be half typed, and stays so', async () => {
    const itemId = await beginArticle(newsroom);
    const source = { title: '', publisher: 'W', url: 'who.in', language: 'en' as const, date: '20' };
    const byline = [{ ky: '', ru: 'Пресс-служба', en: '' }];
    const shared = makeShared({ rubric: null, dated: '2026-', sources: [source], byline });
    accepted(await save(itemId, shared));
    expect((await open(itemId))?.shared).toEqual(shared);
  });

  test('saved twice is saved once; on top of somebody else’s it is a conflict', async () => {
    const itemId = await beginArticle(newsroom);
    const first = accepted(await save(itemId, makeShared()));
    expect(accepted(await save(itemId, makeShared()))).toEqual(first);
    const other = makeShared({ rubric: 'statistics' });
    expect(refusalsOf(await save(itemId, other))).toEqual(['savedMeanwhile']);
    expect(accepted(await save(itemId, other, { version: 1 })).draftVersion).toBe(2);
    expect((await open(itemId))?.shared.rubric).toBe('statistics');
  });

  test('that does not follow on the newest shared revision is not saved over it', async () => {
    const itemId = await beginArticle(newsroom);
    accepted(await save(itemId, makeShared()));
    const { author, editor, database } = newsroom;
    const content = makeShared({ rubric: 'statistics' });
    accepted(await saveArticleShared(editor, { itemId, baseId: null, content }, database));
    const input = { ...firstPlace(itemId), words: makeWords('x') };
    expect(refusalsOf(await saveArticle(author, input, database))).toEqual(['savedMeanwhile']);
    expect(await database.revision.count({ where: { localization: { itemId } } })).toBe(0);
    expect((await open(itemId))?.shared.rubric).toBe('health');
  });

  test.each<[string, unknown]>([
    ['a key that is not named', { ...makeShared(), status: 'published' }],
    ['a rubric that can’t be one', makeShared({ rubric: "x'; drop" })],
    ['a cover that can’t be one', makeShared({ coverId: '../../etc' })],
    [
      'an author with one name too many',
      makeShared({ byline: [{ ky: 'a', ru: 'b', en: 'c', fr: 'd' } as never] }),
    ],
    ['nothing', null],
  ])('with %s is refused', async (_what, shared) => {
    const itemId = await beginArticle(newsroom);
    expect(new Set(refusalsOf(await save(itemId, shared)))).toEqual(new Set(['notUnderstood']));
    expect((await open(itemId))?.sharedDraftVersion).toBe(0);
  });

  test('of no article is refused', async () => {
    for (const itemId of [newId(), 'x']) {
      expect(refusalsOf(await save(itemId, makeShared()))).toEqual(['itemMissing']);
    }
  });
});

describe('saving a language', () => {
  test('gives an article that shares nothing yet an empty shared revision', async () => {
    const itemId = await beginArticle(newsroom);
    const input = { ...firstPlace(itemId), words: makeWords('x') };
    const { sharedRevisionId } = accepted(await saveArticle(newsroom.author, input, newsroom.database));
    const id = sharedRevisionId ?? '';
    const row = await newsroom.database.sharedRevision.findUniqueOrThrow({ where: { id } });
    expect(row.content as ArticleShared).toEqual(emptyArticleShared);
  });

  test('of a public article says whether anything is not public yet', async () => {
    const { itemId, sharedRevisionId, revisionIds } = await makePublished(newsroom);
    const changes = async () => {
      const draft = await open(itemId);
      const { ky, ru, en } = draft?.languages ?? {};
      return [draft?.isSharedChanged, ky?.isChanged, ru?.isChanged, en?.isChanged];
    };
    expect(await changes()).toEqual([false, false, false, false]);
    accepted(await save(itemId, makeShared({ rubric: 'statistics' }), { base: sharedRevisionId }));
    expect(await changes()).toEqual([true, false, false, false]);
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    await writeRevision(newsroom, place, makeWords('Changed'));
    expect(await changes()).toEqual([true, false, true, false]);
  });
});
