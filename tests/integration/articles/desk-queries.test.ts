import { beforeAll, describe, expect, test } from 'vitest';
import { drawDraftCard } from '#lib/articles/admin-queries/draw-draft-card';
import { findRevisionPreview } from '#lib/articles/admin-queries/find-revision-preview';
import { listNewestPublished } from '#lib/articles/admin-queries/list-newest-published';
import { findRevision } from '#lib/publishing/admin-queries/find-revision';
import { listOwnDrafts } from '#lib/publishing/admin-queries/list-own-drafts';
import { listRevisionChanges } from '#lib/publishing/admin-queries/list-revision-changes';
import { makeDraft, makePublished } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

/** An article whose Russian has a version of each of these texts. */
async function makeVersions(...texts: string[]): Promise<string> {
  const itemId = await beginArticle(newsroom);
  let baseRevisionId: string | null = null;
  for (const text of texts) {
    const place = { ...firstPlace(itemId), baseRevisionId };
    baseRevisionId = await writeRevision(newsroom, place, makeWords('Title', { a: text, b: 'The same' }));
  }
  return itemId;
}

describe('a revision by its number', () => {
  test('stands with the one before it, and the first alone', async () => {
    const itemId = await makeVersions('one', 'two');
    const place = { kind: 'article', itemId, language: 'ru' } as const;
    const second = await findRevision(newsroom.author, place, 2, newsroom.database);
    expect([second?.number, second?.savedBy]).toEqual([2, 'author']);
    expect(JSON.stringify(second?.words.body)).toContain('two');
    expect(JSON.stringify(second?.before?.body)).toContain('one');
    expect((await findRevision(newsroom.author, place, 1, newsroom.database))?.before).toBeNull();
  });

  test('of another language, another article or no number at all is none', async () => {
    const itemId = await makeVersions('one');
    const find = (id: string, language: 'ru' | 'ky', number: number) =>
      findRevision(newsroom.author, { kind: 'article', itemId: id, language }, number, newsroom.database);
    expect(await find(itemId, 'ky', 1)).toBeNull();
    for (const number of [0, -1, 2, 1.5, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY]) {
      expect(await find(itemId, 'ru', number)).toBeNull();
    }
    expect(await find('nonsense', 'ru', 1)).toBeNull();
  });

  test('is previewed with its own words and what the languages share now', async () => {
    const itemId = await makeVersions('one', 'two');
    const place = { itemId, language: 'ru' } as const;
    const first = await findRevisionPreview(newsroom.author, place, 1, newsroom.database);
    expect(JSON.stringify(first?.body)).toContain('one');
    expect(await findRevisionPreview(newsroom.author, place, 3, newsroom.database)).toBeNull();
  });
});

describe('what revisions changed', () => {
  test('is told for each but the first, also where the page of them begins later', async () => {
    const itemId = await makeVersions('one', 'two', 'two', 'three');
    const place = { itemId, language: 'ru' } as const;
    const last = await newsroom.database.revision.count({ where: { localization: place } });
    const changes = await listRevisionChanges(newsroom.author, place, { first: 1, last }, newsroom.database);
    expect([...changes.keys()]).toEqual([2, 3]);
    expect(changes.get(2)).toMatchObject({ isTitleChanged: false, counts: { changed: 1, added: 0 } });
    const later = await listRevisionChanges(newsroom.author, place, { first: 3, last: 3 }, newsroom.database);
    expect([...later.keys()]).toEqual([3]);
  });
});

describe('the first page of the desk', () => {
  test('knows one’s own open edits and nobody else’s', async () => {
    const itemId = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Mine'));
    const own = await listOwnDrafts(newsroom.author, newsroom.database);
    expect(own[0]).toMatchObject({ itemId, language: 'ru', title: 'Mine' });
    expect(await listOwnDrafts(newsroom.editor, newsroom.database)).toEqual([]);
  });

  test('knows what went out last, in every language, and nothing that is not public yet', async () => {
    const { itemId, paths } = await makePublished(newsroom, { title: 'Out now' });
    const tomorrow = new Date(Date.now() + 86_400_000);
    await makePublished(newsroom, { title: 'Tomorrow' }, { visibleFrom: tomorrow });
    const newest = await listNewestPublished(newsroom.author, 3, newsroom.database);
    expect(newest.map((one) => one.itemId)).toEqual([itemId]);
    expect(new Set(newest[0]?.pages.map(({ path }) => path))).toEqual(new Set(Object.values(paths)));
  });
});

describe('the share card of what is not published', () => {
  const senderIn = () => ({ sender: 'Үмүт', senderLine: 'Саламаттык сактоо министрлиги' });

  test('is drawn from the newest words, saved or not, and there is none without words', async () => {
    const { itemId, revisionIds } = await makeDraft(newsroom);
    const draw = (language: 'ky' | 'ru', id = itemId) =>
      drawDraftCard(newsroom.author, { itemId: id, language }, senderIn, newsroom.database);
    const saved = await draw('ru');
    expect(saved?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    await writeDraft(newsroom, place, makeWords('Өңү үчүн башка аталыш'));
    expect(saved?.equals((await draw('ru')) ?? Buffer.of())).toBe(false);
    expect(await draw('ky', await beginArticle(newsroom))).toBeNull();
    expect(await draw('ky', 'nonsense')).toBeNull();
  });
});
