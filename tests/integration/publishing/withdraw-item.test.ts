import { beforeAll, describe, expect, test } from 'vitest';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listArticles } from '#lib/articles/list-public-queries';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { accepted, makePublished, publishDraft, refusalsOf, slugOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const statusAt = async (language: 'ky' | 'ru' | 'en', path: string | undefined) =>
  (await findArticleBySlug(language, slugOf(path), newsroom.database))?.status;

describe('withdrawing an article', () => {
  test('answers 410 with the public reason in that language, and leaves the others up', async () => {
    const { itemId, paths, title } = await makePublished(newsroom);
    accepted(
      await withdrawArticle(
        newsroom.editor,
        { itemId, reasons: { ru: 'Ошибка\u202e в цифрах\u0000' } },
        newsroom.database,
      ),
    );
    const answer = await findArticleBySlug('ru', slugOf(paths.ru), newsroom.database);
    expect(answer).toMatchObject({
      status: 'withdrawn',
      view: { reason: 'Ошибка в цифрах', language: 'ru' },
    });
    expect(await statusAt('ky', paths.ky)).toBe('found');
    const list = await listArticles('ru', { by: 'all' }, { size: 100 }, newsroom.database);
    expect(list?.list.cards.map((card) => card.title)).not.toContain(`${title} ru`);
  });

  test('names every address it ever had, so that no stored page survives', async () => {
    const { itemId, paths } = await makePublished(newsroom);
    const changed = { itemId, language: 'en' as const, slug: 'another-name' };
    accepted(await changeArticleSlug(newsroom.editor, changed, newsroom.database));
    const { version } = accepted(
      await withdrawArticle(newsroom.editor, { itemId, reasons: { en: 'Error' } }, newsroom.database),
    );
    const change = await newsroom.database.contentChange.findUniqueOrThrow({
      where: { version: version ?? 0n },
    });
    expect(change.gone).toEqual(['/en/news/another-name', paths.en].sort());
    expect(change.goneTags).toEqual([`item:${itemId}`]);
    expect(change.refill).toEqual(expect.arrayContaining(['/en', '/en/news', '/en/news/rubrics/health']));
  });

  test('done twice changes nothing the second time', async () => {
    const { itemId } = await makePublished(newsroom);
    const input = { itemId, reasons: { ky: 'Ката', ru: 'Ошибка', en: 'Error' } };
    expect(accepted(await withdrawArticle(newsroom.editor, input, newsroom.database)).version).not.toBeNull();
    expect(accepted(await withdrawArticle(newsroom.editor, input, newsroom.database)).version).toBeNull();
    expect(
      await newsroom.database.stateChange.count({
        where: { localization: { itemId }, toState: 'withdrawn' },
      }),
    ).toBe(3);
  });

  test('without a reason, or by an author, is refused', async () => {
    const { itemId, paths } = await makePublished(newsroom);
    const input = { itemId, reasons: { en: '  ' } };
    expect(refusalsOf(await withdrawArticle(newsroom.editor, input, newsroom.database))).toEqual([
      'reasonNeeded',
    ]);
    const good = { itemId, reasons: { en: 'Error' } };
    expect(refusalsOf(await withdrawArticle(newsroom.author, good, newsroom.database))).toEqual([
      'notAllowed',
    ]);
    expect(await statusAt('en', paths.en)).toBe('found');
  });

  test('can be undone by publishing again, at the same address', async () => {
    const published = await makePublished(newsroom);
    const { itemId } = published;
    accepted(await withdrawArticle(newsroom.editor, { itemId, reasons: { en: 'Error' } }, newsroom.database));
    const { paths } = await publishDraft(newsroom, published, {
      revisionIds: { en: published.revisionIds.en },
    });
    expect(paths.en).toBe(published.paths.en);
    expect(await statusAt('en', paths.en)).toBe('found');
  });
});

describe('changing a slug', () => {
  test('lets every earlier address lead to the newest one', async () => {
    const { itemId, paths } = await makePublished(newsroom);
    for (const slug of ['second-name', 'third-name']) {
      accepted(await changeArticleSlug(newsroom.editor, { itemId, language: 'en', slug }, newsroom.database));
    }
    for (const slug of [slugOf(paths.en), 'second-name']) {
      const answer = await findArticleBySlug('en', slug, newsroom.database);
      expect(answer).toMatchObject({ status: 'moved', path: '/en/news/third-name' });
    }
  });

  test('may return to an own former slug, without a loop', async () => {
    const { itemId, paths } = await makePublished(newsroom);
    const first = slugOf(paths.en);
    for (const slug of ['there', first]) {
      accepted(await changeArticleSlug(newsroom.editor, { itemId, language: 'en', slug }, newsroom.database));
    }
    expect(await statusAt('en', paths.en)).toBe('found');
    expect(await findArticleBySlug('en', 'there', newsroom.database)).toMatchObject({ path: paths.en });
  });

  test('refuses a slug that another article has or ever had, and words that addresses need', async () => {
    const [one, other] = [await makePublished(newsroom), await makePublished(newsroom)];
    const former = slugOf(one.paths.en);
    accepted(
      await changeArticleSlug(
        newsroom.editor,
        { itemId: one.itemId, language: 'en', slug: 'moved-on' },
        newsroom.database,
      ),
    );
    for (const [slug, code] of [
      [former, 'slugTaken'],
      ['moved-on', 'slugTaken'],
      ['archive', 'slugShape'],
      ['Үмүт', 'slugShape'],
      ['a--b', 'slugShape'],
    ] as const) {
      const input = { itemId: other.itemId, language: 'en' as const, slug };
      expect(refusalsOf(await changeArticleSlug(newsroom.editor, input, newsroom.database))).toEqual([code]);
    }
  });

  test('in one language leaves the address of another language alone', async () => {
    const { itemId, paths } = await makePublished(newsroom);
    accepted(
      await changeArticleSlug(
        newsroom.editor,
        { itemId, language: 'ru', slug: 'drugoe-imya' },
        newsroom.database,
      ),
    );
    expect(await statusAt('ky', paths.ky)).toBe('found');
    const asked = await findArticleBySlug('ky', 'drugoe-imya', newsroom.database);
    expect(asked).toMatchObject({ status: 'moved', path: paths.ky });
  });
});
