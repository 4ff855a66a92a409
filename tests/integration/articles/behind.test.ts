import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import type { DeskArticleFilter } from '#lib/articles/article-desk-view';
import { changedBlocks, outdatedBlocks } from '#lib/publishing/translation/outdated-blocks';
import { makeDraft } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { firstPlace, makeWords, writeDraft } from '#tests/factories/write-article';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const all: DeskArticleFilter = {
  ...{ search: null, state: null, language: null, authorId: null },
  ...{ needsCheck: false, after: null },
};
const toCheck: DeskArticleFilter = { ...all, needsCheck: true };

async function isListed(itemId: string): Promise<boolean> {
  const { rows } = await listDeskArticles(newsroom.author, toCheck, newsroom.database);
  return rows.some((row) => row.itemId === itemId);
}

/** Digests of few blocks with few values, so that they often meet. */
const digests = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'title', '?', "'"), fc.constantFrom('1', '2'));

describe('the list of what is to be checked', () => {
  test('says the same in SQL as the rule in TypeScript, whatever was checked, changed, came or went', async () => {
    const { itemId } = await makeDraft(newsroom);
    const { database } = newsroom;
    const write = async (language: 'ru' | 'ky' | 'en', words: object, checks: object) => {
      const where = { itemId_language: { itemId, language } };
      await database.localization.update({ where, data: { wordDigests: words, checkedDigests: checks } });
    };
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(digests, digests, digests, async (source, checks, translation) => {
        await write('ru', source, {});
        await write('ky', translation, checks);
        await write('en', source, source);
        const isBegun = Object.keys(translation).length > 0;
        const needsCheck = isBegun && outdatedBlocks(source, checks, translation).length > 0;
        const isBehind = isBegun && changedBlocks(source, checks, translation).length > 0;
        seen.add(`${needsCheck} ${isBehind}`);
        const { rows } = await listDeskArticles(newsroom.author, all, database);
        const mark = rows.find((row) => row.itemId === itemId)?.languages.ky;
        expect(mark).toMatchObject({ needsCheck, isBehind });
        expect(await isListed(itemId)).toBe(needsCheck);
      }),
      { numRuns: 200 },
    );
    expect([...seen].sort()).toEqual(['false false', 'true false', 'true true']);
  });

  test('knows words that are older than the desk, from the first save on', async () => {
    const { itemId, revisionIds } = await makeDraft(newsroom);
    await newsroom.database.$executeRaw`
      update localization set word_digests = null, checked_digests = null where item_id = ${itemId}::uuid`;
    expect(await isListed(itemId)).toBe(false);
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    await writeDraft(newsroom, place, makeWords('The source moved on'));
    expect(await isListed(itemId)).toBe(true);
    const { rows } = await listDeskArticles(newsroom.author, toCheck, newsroom.database);
    const marks = rows.find((row) => row.itemId === itemId)?.languages;
    expect([marks?.ky.isBehind, marks?.ru.isBehind, marks?.en.isBehind]).toEqual([true, false, true]);
    expect(marks?.ky.title).toMatch(/^Article \d+ ky$/);
  });
});
