import { beforeAll, describe, expect, test } from 'vitest';
import { saveArticle } from '#lib/articles/commands/save-article';
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

describe('saving for good', () => {
  test('makes a revision of the draft, which ends with it; a translation’s carries its checks and its source', async () => {
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source');
    const draftVersion = await writeDraft(newsroom, firstPlace(itemId), source);
    const sourceRevisionId = await writeRevision(newsroom, { ...firstPlace(itemId), draftVersion }, source);
    const words = makeWords('Translated', { b1: 'x' }, checkedAgainst(source));
    const id = await writeRevision(newsroom, firstPlace(itemId, 'ky'), words);
    const { database } = newsroom;
    expect(await database.workingDraft.count({ where: { localization: { itemId } } })).toBe(0);
    expect(await database.revision.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ sourceRevisionId, checks: words.checks, title: 'Translated', number: 1 },
    });
    const first = await database.revision.findUniqueOrThrow({ where: { id: sourceRevisionId } });
    expect(first).toMatchObject({ sourceRevisionId: null, checks: null });
  });

  test('twice, or a hundred times at once, makes one revision and tells all the same', async () => {
    const itemId = await beginArticle(newsroom);
    const draftVersion = await writeDraft(newsroom, firstPlace(itemId), makeWords('Saved'));
    const input = { ...firstPlace(itemId), draftVersion, words: makeWords('Saved') };
    const results = await Promise.all(
      Array.from({ length: 100 }, () => saveArticle(newsroom.author, input, newsroom.database)),
    );
    expect(new Set(results.map((result) => accepted(result).revisionId)).size).toBe(1);
    expect(await newsroom.database.revision.count({ where: { localization: { itemId } } })).toBe(1);
  });

  test('beside a draft that one has not seen is a conflict, and the draft stays', async () => {
    const itemId = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Being typed'));
    const input = { ...firstPlace(itemId), words: makeWords('Unaware') };
    expect(refusalsOf(await saveArticle(newsroom.editor, input, newsroom.database))).toEqual([
      'savedMeanwhile',
    ]);
    expect((await wordsIn(itemId))?.title).toBe('Being typed');
  });

  test('again after somebody began to type on top of it answers with the same revision, and leaves what they type', async () => {
    const itemId = await beginArticle(newsroom);
    const words = makeWords('Saved, and the answer was lost');
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), words);
    await writeDraft(newsroom, { ...firstPlace(itemId), baseRevisionId }, makeWords('Going on'));
    expect(await writeRevision(newsroom, firstPlace(itemId), words)).toBe(baseRevisionId);
    expect((await wordsIn(itemId))?.title).toBe('Going on');
  });

  test('of nothing but checks is a minor revision: readers are told of no change', async () => {
    const itemId = await beginArticle(newsroom);
    const source = makeWords('Source');
    await writeRevision(newsroom, firstPlace(itemId), source);
    const words = makeWords('Translated', { b1: 'x' });
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId, 'en'), words);
    const checked = { ...words, checks: checkedAgainst(source) };
    const id = await writeRevision(newsroom, { ...firstPlace(itemId, 'en'), baseRevisionId }, checked);
    expect(id).not.toBe(baseRevisionId);
    const saved = await newsroom.database.revision.findUniqueOrThrow({ where: { id } });
    expect(saved.isMinor).toBe(true);
  });
});

describe('what lists know of an article', () => {
  test('follows drafts and revisions: title, moment and who', async () => {
    const itemId = await beginArticle(newsroom);
    const { database } = newsroom;
    const known = () => database.localization.findFirstOrThrow({ where: { itemId, language: 'ru' } });
    expect(await known()).toMatchObject({ deskTitle: '', changedById: newsroom.author.accountId });
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Typed'));
    const typed = await known();
    expect(typed.deskTitle).toBe('Typed');
    const input = { ...firstPlace(itemId), draftVersion: 1, words: makeWords('Saved') };
    accepted(await saveArticle(newsroom.editor, input, database));
    const saved = await known();
    expect(saved).toMatchObject({ deskTitle: 'Saved', changedById: newsroom.editor.accountId });
    expect(saved.changedAt?.getTime()).toBeGreaterThan(typed.changedAt?.getTime() ?? 0);
  });
});
