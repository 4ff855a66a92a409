import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { newId } from '#lib/core/ids';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { anyBody } from '#tests/factories/any-body';
import { findLanguageDraft } from '#tests/factories/language-draft';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  checkedAgainst,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const wordsIn = async (itemId: string) =>
  (await findLanguageDraft(newsroom.editor, itemId, 'ru', newsroom.database))?.words;

describe('a working draft', () => {
  test('is there for whoever opens the article next, with who typed it and when, and readers’ revisions know nothing of it', async () => {
    const itemId = await beginArticle(newsroom);
    const words = makeWords('Үмүт');
    const saved = accepted(
      await saveArticleDraft(newsroom.author, { ...firstPlace(itemId), words }, newsroom.database),
    );
    expect(saved).toMatchObject({ draftVersion: 1, outdated: [], blockDigests: blockDigests(words) });
    const draft = await findLanguageDraft(newsroom.editor, itemId, 'ru', newsroom.database);
    expect(draft).toMatchObject({
      ...{ state: 'draft', revision: null, words, draftVersion: 1, draftBy: 'author', isChanged: true },
      ...{ draftAt: saved.savedAt, blockDigests: saved.blockDigests },
    });
    expect(await newsroom.database.revision.count({ where: { localization: { itemId } } })).toBe(0);
  });

  test('saved twice with the same words is saved once, and both are told the same', async () => {
    const itemId = await beginArticle(newsroom);
    const input = { ...firstPlace(itemId), words: makeWords('Twice') };
    const first = accepted(await saveArticleDraft(newsroom.author, input, newsroom.database));
    expect(accepted(await saveArticleDraft(newsroom.author, input, newsroom.database))).toEqual(first);
  });

  test('on top of a version that somebody else replaced is a conflict, and neither text is lost', async () => {
    const itemId = await beginArticle(newsroom);
    const draftVersion = await writeDraft(newsroom, firstPlace(itemId), makeWords('Both saw this'));
    const place = { ...firstPlace(itemId), draftVersion };
    await writeDraft(newsroom, place, makeWords('Hers'));
    const his = { ...place, words: makeWords('His') };
    expect(refusalsOf(await saveArticleDraft(newsroom.editor, his, newsroom.database))).toEqual([
      'savedMeanwhile',
    ]);
    expect((await wordsIn(itemId))?.title).toBe('Hers');
    const theirs = await findLanguageDraft(newsroom.editor, itemId, 'ru', newsroom.database);
    const onTop = { ...his, draftVersion: theirs?.draftVersion ?? 0 };
    expect(accepted(await saveArticleDraft(newsroom.editor, onTop, newsroom.database)).draftVersion).toBe(3);
  });

  test('of five hundred equal requests at once is one row, and all are answered alike', async () => {
    const itemId = await beginArticle(newsroom);
    const input = { ...firstPlace(itemId), words: makeWords('Clicked five hundred times') };
    const results = await Promise.all(
      Array.from({ length: 500 }, () => saveArticleDraft(newsroom.author, input, newsroom.database)),
    );
    expect(new Set(results.map((result) => JSON.stringify(accepted(result)))).size).toBe(1);
    const rows = await newsroom.database.workingDraft.findMany({ where: { localization: { itemId } } });
    expect(rows.map((row) => row.version)).toEqual([1]);
  });

  test('of different languages of one article never conflict', async () => {
    const itemId = await beginArticle(newsroom);
    const languages = ['ky', 'ru', 'en'] as const;
    const results = await Promise.all(
      languages.flatMap((language) =>
        [newsroom.author, newsroom.author].map((actor) =>
          saveArticleDraft(
            actor,
            { ...firstPlace(itemId, language), words: makeWords(language) },
            newsroom.database,
          ),
        ),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    const draft = await findArticleDraft(newsroom.author, itemId, newsroom.database);
    expect(languages.map((language) => draft?.languages[language].words.title)).toEqual(languages);
  });

  test('that is typed back to the saved words needs no draft', async () => {
    const itemId = await beginArticle(newsroom);
    const words = makeWords('As it was');
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), words);
    expect(await writeDraft(newsroom, { ...firstPlace(itemId), baseRevisionId }, words)).toBe(0);
  });

  test('keeps the ids of blocks, their order and their texts, whatever the text', async () => {
    const itemId = await beginArticle(newsroom);
    let draftVersion = 0;
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const words = { ...makeWords('Any'), body };
        draftVersion = await writeDraft(newsroom, { ...firstPlace(itemId), draftVersion }, words);
        expect((await wordsIn(itemId))?.body).toEqual(body);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is sent as words', () => {
  const send = async (words: unknown, place: object = {}) => {
    const itemId = await beginArticle(newsroom);
    const input = { ...firstPlace(itemId), words, ...place };
    return saveArticleDraft(newsroom.author, input, newsroom.database);
  };

  test('may lack everything but its shape', async () => {
    const empty = { title: '', summary: '', body: { type: 'doc', content: [] }, checks: {} };
    accepted(await send(empty));
    accepted(await send({ ...makeWords('Long'), title: 'x'.repeat(1_000) }));
  });

  test('is kept in one spelling, without letters that turn or hide', async () => {
    const itemId = await beginArticle(newsroom);
    const words = {
      ...makeWords('x', { a: 'и\u0306' }),
      title: 'и\u0306о\u202e\u200b',
      summary: 'a\nb\u0000',
    };
    accepted(await saveArticleDraft(newsroom.author, { ...firstPlace(itemId), words }, newsroom.database));
    expect(await wordsIn(itemId)).toEqual({ ...makeWords('x', { a: 'й' }), title: 'йо', summary: 'a b' });
  });

  test.each<[string, unknown]>([
    ['a state', { ...makeWords('x'), state: 'published' }],
    ['an author', { ...makeWords('x'), authorId: newId() }],
    ['a language', { ...makeWords('x'), locale: 'en' }],
    ['no words at all', null],
    ['a title that is none', { ...makeWords('x'), title: 1 }],
    ['a check that is no digest', { ...makeWords('x'), checks: { b1: 'yes' } }],
    ['a block that is called like the title', makeWords('x', { title: 'x' })],
    ['half a character', makeWords('x', { b1: '\ud83d' })],
    [
      'a control character in a caption',
      {
        ...makeWords('x'),
        body: {
          type: 'doc',
          content: [{ type: 'picture', attrs: { id: 'p', mediumId: newId(), caption: 'x\u0000' } }],
        },
      },
    ],
  ])('with %s is refused, and nothing is kept', async (_what, words) => {
    const before = await newsroom.database.workingDraft.count();
    expect(new Set(refusalsOf(await send(words)))).toEqual(new Set(['notUnderstood']));
    expect(await newsroom.database.workingDraft.count()).toBe(before);
  });

  test.each([
    ['an article that is none', { itemId: newId() }, 'itemMissing'],
    ['what can’t be an article', { itemId: "'; drop table item" }, 'itemMissing'],
    ['a language that is none', { language: 'fr' }, 'itemMissing'],
    ['a base that is none', { baseRevisionId: newId() }, 'savedMeanwhile'],
    ['a base that can’t be one', { baseRevisionId: 'x' }, 'savedMeanwhile'],
  ])('for %s is refused', async (_what, place, code) => {
    expect(refusalsOf(await send(makeWords('x'), place))).toEqual([code]);
  });

  test('for a person is refused by the commands of articles', async () => {
    const { database } = newsroom;
    const itemId = newId();
    const localizations = { create: { id: newId(), language: 'ru' as const } };
    await database.item.create({ data: { id: itemId, kind: 'person', sourceLanguage: 'ru', localizations } });
    expect(refusalsOf(await send(makeWords('x'), { itemId }))).toEqual(['itemMissing']);
    expect(await findArticleDraft(newsroom.administrator, itemId, database)).toBeNull();
  });
});

describe('a translation', () => {
  test('is told which blocks changed, as the draft of its source is typed, and nothing of it is written', async () => {
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source', { a: 'One', b: 'Two', c: 'Three' });
    const draftVersion = await writeDraft(newsroom, firstPlace(itemId), source);
    const words = makeWords('Translated', { a: 'Bir', b: 'Eki', c: 'Uch' }, checkedAgainst(source));
    await writeDraft(newsroom, firstPlace(itemId, 'ky'), words);
    const outdated = async () =>
      (await findLanguageDraft(newsroom.author, itemId, 'ky', newsroom.database))?.outdated.toSorted();
    expect(await outdated()).toEqual([]);

    const before = await newsroom.database.localization.findMany({ where: { itemId, language: 'ky' } });
    const changed = makeWords('Source', { a: 'One', b: 'Two and a half', d: 'Four' });
    await writeDraft(newsroom, { ...firstPlace(itemId), draftVersion }, changed);
    expect(await outdated()).toEqual(['b', 'c', 'd']);
    expect(await newsroom.database.localization.findMany({ where: { itemId, language: 'ky' } })).toEqual(
      before,
    );
  });

  test('that is checked anew is told so by the very save', async () => {
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source', { a: 'One', b: 'Two' });
    await writeDraft(newsroom, firstPlace(itemId), source);
    const unchecked = { ...firstPlace(itemId, 'en'), words: makeWords('Translated', { a: 'Uno', b: 'Due' }) };
    const first = accepted(await saveArticleDraft(newsroom.author, unchecked, newsroom.database));
    expect(first.outdated.toSorted()).toEqual(['a', 'b', 'summary', 'title']);
    const { title: _title, ...rest } = checkedAgainst(source);
    const checked = { ...unchecked, draftVersion: 1, words: { ...unchecked.words, checks: rest } };
    const second = accepted(await saveArticleDraft(newsroom.author, checked, newsroom.database));
    expect(second.outdated).toEqual(['title']);
  });

  test('whose revisions say only what they were made from counts as checked against that', async () => {
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source', { a: 'One', b: 'Two' });
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), source);
    const { database } = newsroom;
    const { id: localizationId } = await database.localization.findFirstOrThrow({
      where: { itemId, language: 'en' },
    });
    const { title, summary, body } = makeWords('Made', { a: 'Uno', b: 'Due' });
    accepted(
      await saveRevision(
        newsroom.author,
        { localizationId, baseId: null, words: { title, summary, body }, sourceRevisionId: baseRevisionId },
        database,
      ),
    );
    const opened = await findLanguageDraft(newsroom.author, itemId, 'en', database);
    expect(opened).toMatchObject({ outdated: [], words: { checks: checkedAgainst(source) } });
    await writeDraft(
      newsroom,
      { ...firstPlace(itemId), baseRevisionId },
      makeWords('Source', { a: '1', b: 'Two' }),
    );
    const after = await findLanguageDraft(newsroom.author, itemId, 'en', database);
    expect(after?.outdated).toEqual(['a']);
  });
});
