import { beforeAll, describe, expect, test } from 'vitest';
import { saveArticleShared } from '#lib/articles/commands/save-article-shared';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import {
  accepted,
  makeBody,
  makeDraft,
  makePublished,
  makeShared,
  refusalsOf,
} from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const words = (text: string) => ({ title: text, summary: text, body: makeBody(text) });

describe('saving a revision', () => {
  test('on an outdated base is a conflict, and both texts stay', async () => {
    const { localizationIds, revisionIds } = await makeDraft(newsroom);
    const base = { localizationId: localizationIds.ru, baseId: revisionIds.ru };
    accepted(await saveRevision(newsroom.author, { ...base, words: words('first') }, newsroom.database));
    const second = await saveRevision(
      newsroom.editor,
      { ...base, words: words('second') },
      newsroom.database,
    );
    expect(refusalsOf(second)).toEqual(['savedMeanwhile']);
    const kept = await newsroom.database.revision.findMany({ where: { localizationId: localizationIds.ru } });
    expect(kept.map((revision) => revision.title)).toContain('first');
  });

  test('of other languages of the same article is no conflict', async () => {
    const { localizationIds, revisionIds } = await makeDraft(newsroom);
    const results = await Promise.all(
      (['ky', 'ru', 'en'] as const).map((language) =>
        saveRevision(
          newsroom.author,
          {
            localizationId: localizationIds[language],
            baseId: revisionIds[language],
            words: words('together'),
          },
          newsroom.database,
        ),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
  });

  test('submitted twenty times at once inserts one revision and tells all the same', async () => {
    const { localizationIds, revisionIds } = await makeDraft(newsroom);
    const input = { localizationId: localizationIds.ky, baseId: revisionIds.ky, words: words('doubled') };
    const results = await Promise.all(
      Array.from({ length: 20 }, () => saveRevision(newsroom.author, input, newsroom.database)),
    );
    expect(new Set(results.map((result) => accepted(result).revisionId)).size).toBe(1);
    expect(await newsroom.database.revision.count({ where: { localizationId: localizationIds.ky } })).toBe(2);
  });

  test('pins a translation to the source revision, and refuses one of another article', async () => {
    const [one, other] = [await makeDraft(newsroom), await makeDraft(newsroom)];
    const base = {
      localizationId: one.localizationIds.ky,
      baseId: one.revisionIds.ky,
      words: words('translated'),
    };
    const foreign = { ...base, sourceRevisionId: other.revisionIds.ru };
    expect(refusalsOf(await saveRevision(newsroom.author, foreign, newsroom.database))).toEqual([
      'sourceOfAnotherItem',
    ]);
    const own = accepted(
      await saveRevision(
        newsroom.author,
        { ...base, sourceRevisionId: one.revisionIds.ru },
        newsroom.database,
      ),
    );
    const saved = await newsroom.database.revision.findUniqueOrThrow({ where: { id: own.revisionId } });
    expect(saved.sourceRevisionId).toBe(one.revisionIds.ru);
  });

  test('refuses what the schema of a body does not name', async () => {
    const { localizationIds, revisionIds } = await makeDraft(newsroom);
    const base = { localizationId: localizationIds.en, baseId: revisionIds.en };
    const script = { type: 'doc', content: [{ type: 'script', attrs: { id: 'b1' }, content: [] }] };
    const extra = { ...words('extra'), status: 'published' };
    for (const sent of [{ ...words('x'), body: script }, extra, null, 'text']) {
      const result = await saveRevision(newsroom.author, { ...base, words: sent }, newsroom.database);
      expect(new Set(refusalsOf(result))).toEqual(new Set(['notUnderstood']));
    }
  });
});

describe('saving what the languages share', () => {
  test('carries a base too, and the same content twice is one revision', async () => {
    const { itemId, sharedRevisionId } = await makeDraft(newsroom);
    const content = makeShared({ rubric: 'statistics' });
    const input = { itemId, baseId: sharedRevisionId, content };
    const saved = accepted(await saveArticleShared(newsroom.author, input, newsroom.database));
    expect(accepted(await saveArticleShared(newsroom.author, input, newsroom.database))).toEqual(saved);
    const outdated = { ...input, content: makeShared({ rubric: null }) };
    expect(refusalsOf(await saveArticleShared(newsroom.editor, outdated, newsroom.database))).toEqual([
      'savedMeanwhile',
    ]);
  });
});

describe('what was written once', () => {
  test.each(['revision', 'shared_revision', 'approval', 'state_change', 'timeline_entry'])(
    'in %s can be neither changed nor removed',
    async (table) => {
      await makePublished(newsroom);
      const { database } = newsroom;
      await expect(database.$executeRawUnsafe(`update ${table} set id = id`)).rejects.toThrow(
        /never changed/,
      );
      await expect(database.$executeRawUnsafe(`delete from ${table}`)).rejects.toThrow(/never changed/);
    },
  );

  test('and made public never overlaps another publication of the same language', async () => {
    const { localizationIds } = await makePublished(newsroom);
    const [row] = await newsroom.database.publication.findMany({
      where: { localizationId: localizationIds.ky },
    });
    if (!row) expect.fail('it is not public');
    const copy = {
      ...row,
      id: crypto.randomUUID(),
      visibleFrom: new Date(row.visibleFrom.getTime() + 1_000),
    };
    await expect(newsroom.database.publication.create({ data: copy })).rejects.toThrow(/overlap/);
  });
});
