import { beforeAll, describe, expect, test } from 'vitest';
import { findArticleChoices, listArticleChoices } from '#lib/articles/admin-queries/article-choices';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { newId } from '#lib/core/ids';
import { makeDraft, makePublished, publishDraft, slugOf } from '#tests/factories/make-article';
import { makePublicEvent } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

async function readAlso(path = '') {
  const answer = await findArticleBySlug('ru', slugOf(path), newsroom.database);
  if (answer?.status !== 'found') throw new Error('the article is not there');
  return { titles: answer.view.related.map(({ title }) => title), tags: answer.freshness.tags };
}

describe('what is read also', () => {
  test('begins with the articles that an editor pinned, in that order, and is filled up with what is related', async () => {
    const first = await makePublished(newsroom, { title: 'Pinned first' });
    const second = await makePublished(newsroom, { title: 'Pinned second' });
    for (const number of [1, 2, 3]) await makePublished(newsroom, { title: `Newer ${number}` });
    const pinnedIds = [second.itemId, first.itemId];
    const { paths } = await makePublished(newsroom, { title: 'With pins', pinnedIds });
    expect((await readAlso(paths.ru)).titles).toEqual(['Pinned second ru', 'Pinned first ru', 'Newer 3 ru']);
  });

  test('shows what is pinned only while readers may see it, and is printed anew when that changes', async () => {
    const draft = await makeDraft(newsroom, { title: 'Pinned before it is out' });
    const { paths, itemId } = await makePublished(newsroom, { pinnedIds: [draft.itemId, newId()] });
    const before = await readAlso(paths.ru);
    expect(before.titles).not.toContain('Pinned before it is out ru');
    expect(before.tags).toContain(`item:${draft.itemId}`);
    await publishDraft(newsroom, draft);
    expect((await readAlso(paths.ru)).titles[0]).toBe('Pinned before it is out ru');
    expect(itemId).not.toBe(draft.itemId);
  });

  test('leaves out what is pinned and is no article', async () => {
    const event = await makePublicEvent(newsroom);
    const { paths } = await makePublished(newsroom, { pinnedIds: [event.itemId], title: 'Odd pin' });
    expect((await readAlso(paths.ru)).titles.some((title) => title.startsWith('Event'))).toBe(false);
  });

  test('is never the article itself, and more than three where more are pinned', async () => {
    const pinned: { itemId: string }[] = [];
    for (const number of [1, 2, 3, 4])
      pinned.push(await makePublished(newsroom, { title: `Of four ${number}` }));
    const pinnedIds = pinned.map(({ itemId }) => itemId);
    const own = await makePublished(newsroom, { title: 'Own', pinnedIds });
    expect((await readAlso(own.paths.ru)).titles).toEqual(
      pinned.map((_, index) => `Of four ${index + 1} ru`),
    );
  });
});

describe('the articles that can be pinned', () => {
  test('are found by words of their title in any language, and say whether they are public', async () => {
    const { author, database } = newsroom;
    const out = await makePublished(newsroom, { title: 'Choosable one' });
    const draft = await makeDraft(newsroom, { title: 'Choosable two' });
    const found = await listArticleChoices(author, 'en', 'choosable ru', database);
    expect(found).toEqual([
      { itemId: draft.itemId, title: 'Choosable two en', isPublic: false },
      { itemId: out.itemId, title: 'Choosable one en', isPublic: true },
    ]);
    expect(await findArticleChoices(author, 'ky', [out.itemId, newId()], database)).toMatchObject([
      { title: 'Choosable one ky' },
    ]);
    const stranger = { accountId: author.accountId, role: 'nobody' as 'author' };
    expect(await listArticleChoices(stranger, 'en', '', database)).toEqual([]);
    expect(await findArticleChoices(stranger, 'en', [out.itemId], database)).toEqual([]);
  });
});
