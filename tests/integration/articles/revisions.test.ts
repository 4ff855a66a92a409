import { beforeAll, describe, expect, test } from 'vitest';
import { restoreArticleRevision } from '#lib/articles/commands/restore-article-revision';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { listRevisions } from '#lib/publishing/admin-queries/list-revisions';
import { findLanguageDraft } from '#tests/factories/language-draft';
import { accepted, makePublished, refusalsOf } from '#tests/factories/make-article';
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

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

/** An article with so many Russian revisions, oldest first. */
async function writeRevisions(titles: string[]): Promise<{ itemId: string; ids: string[] }> {
  const itemId = await beginArticle(newsroom);
  const ids: string[] = [];
  for (const title of titles) {
    const place = { ...firstPlace(itemId), baseRevisionId: ids.at(-1) ?? null };
    ids.push(await writeRevision(newsroom, place, makeWords(title)));
  }
  return { itemId, ids };
}

const inRussian = (itemId: string) => ({ kind: 'article', itemId, language: 'ru' }) as const;

const titlesOf = async (itemId: string) =>
  (await listRevisions(newsroom.editor, inRussian(itemId), { before: null }, newsroom.database))?.rows.map(
    (row) => row.title,
  );

describe('restoring', () => {
  test('inserts the words again as the newest revision, and the ones between stay', async () => {
    const { itemId, ids } = await writeRevisions(['First', 'Second']);
    const input = { itemId, language: 'ru', revisionId: ids[0] ?? '', baseRevisionId: ids[1] ?? '' } as const;
    const { revisionId } = accepted(await restoreArticleRevision(newsroom.author, input, newsroom.database));
    expect(await titlesOf(itemId)).toEqual(['First', 'Second', 'First']);
    const opened = await findLanguageDraft(newsroom.author, itemId, 'ru', newsroom.database);
    expect(opened).toMatchObject({ revision: { id: revisionId, number: 3 }, words: makeWords('First') });
    const again = await restoreArticleRevision(newsroom.author, input, newsroom.database);
    expect(accepted(again).revisionId).toBe(revisionId);
    expect(await titlesOf(itemId)).toHaveLength(3);
  });

  test('keeps what somebody was typing as a revision of theirs', async () => {
    const { itemId, ids } = await writeRevisions(['First', 'Second']);
    const place = { ...firstPlace(itemId), baseRevisionId: ids[1] ?? null };
    await writeDraft(newsroom, place, makeWords('Being typed'));
    const input = { itemId, language: 'ru', revisionId: ids[0] ?? '', baseRevisionId: ids[1] ?? '' } as const;
    accepted(await restoreArticleRevision(newsroom.editor, input, newsroom.database));
    const list = await listRevisions(newsroom.editor, inRussian(itemId), { before: null }, newsroom.database);
    expect(list?.rows.map(({ title, savedBy, restoredFrom }) => [title, savedBy, restoredFrom])).toEqual([
      ['First', 'editor', 1],
      ['Being typed', 'author', null],
      ['Second', 'author', null],
      ['First', 'author', null],
    ]);
    expect(await newsroom.database.workingDraft.count({ where: { localization: { itemId } } })).toBe(0);
  });

  test('on top of a revision that is not the newest any more is a conflict', async () => {
    const { itemId, ids } = await writeRevisions(['First', 'Second', 'Third']);
    const input = { itemId, language: 'ru', revisionId: ids[0] ?? '', baseRevisionId: ids[1] ?? '' } as const;
    const result = await restoreArticleRevision(newsroom.author, input, newsroom.database);
    expect(refusalsOf(result)).toEqual(['savedMeanwhile']);
    expect(await titlesOf(itemId)).toEqual(['Third', 'Second', 'First']);
  });

  test('brings a translation back with its checks, so that it is behind where it was', async () => {
    const { itemId } = await writeRevisions(['Source']);
    const checks = checkedAgainst(makeWords('Source'));
    const first = await writeRevision(
      newsroom,
      firstPlace(itemId, 'ky'),
      makeWords('Old', { b1: 'x' }, checks),
    );
    const place = { ...firstPlace(itemId, 'ky'), baseRevisionId: first };
    const second = await writeRevision(newsroom, place, makeWords('New', { b1: 'y' }));
    const outdated = async () =>
      (await findLanguageDraft(newsroom.author, itemId, 'ky', newsroom.database))?.outdated;
    expect(await outdated()).toHaveLength(3);
    const input = { itemId, language: 'ky', revisionId: first, baseRevisionId: second } as const;
    accepted(await restoreArticleRevision(newsroom.author, input, newsroom.database));
    expect(await outdated()).toEqual([]);
  });
});

describe('a revision of another article', () => {
  test('is not restored, nor is one of another language', async () => {
    const [one, other] = [await writeRevisions(['One']), await writeRevisions(['Other'])];
    const english = await writeRevision(newsroom, firstPlace(one.itemId, 'en'), makeWords('English'));
    const { database, administrator } = newsroom;
    const base = { itemId: one.itemId, language: 'ru', baseRevisionId: one.ids[0] ?? '' } as const;
    for (const revisionId of [other.ids[0] ?? '', english, newId(), 'x', '']) {
      const result = await restoreArticleRevision(administrator, { ...base, revisionId }, database);
      expect(refusalsOf(result)).toEqual(['revisionMissing']);
    }
  });
});

describe('the list of revisions', () => {
  test('walked page by page names each once, newest first, and what the public sees', async () => {
    const { itemId, localizationIds, revisionIds } = await makePublished(newsroom, { title: 'Live' });
    const { database, author } = newsroom;
    const words = makeWords('Later');
    const { title, summary } = words;
    await database.revision.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        ...{ id: newId(), localizationId: localizationIds.ru, number: index + 2, title, summary },
        ...{
          body: words.body as object,
          bodyVersion: 1,
          digest: digestOf(index),
          createdById: author.accountId,
        },
      })),
    });
    const numbers: number[] = [];
    const live: string[] = [];
    let before: number | null = null;
    for (let page = 0; page < 10; page += 1) {
      const list = await listRevisions(author, inRussian(itemId), { before }, database);
      numbers.push(...(list?.rows.map((row) => row.number) ?? []));
      live.push(...(list?.rows.filter((row) => row.isPublic).map((row) => row.id) ?? []));
      before = list?.next ?? null;
      if (before === null) break;
    }
    expect(numbers).toEqual(Array.from({ length: 121 }, (_, index) => 121 - index));
    expect(live).toEqual([revisionIds.ru]);
  });

  test('of what is no article is none, and an odd page is the first', async () => {
    const { database, author } = newsroom;
    for (const itemId of [newId(), 'x', '%00']) {
      expect(await listRevisions(author, inRussian(itemId), { before: null }, database)).toBeNull();
    }
    const { itemId } = await writeRevisions(['Only']);
    for (const before of [Number.NaN, 1e308, -1, 0.5, 2 ** 40]) {
      const list = await listRevisions(author, inRussian(itemId), { before }, database);
      expect(list?.rows).toHaveLength(1);
    }
  });
});
