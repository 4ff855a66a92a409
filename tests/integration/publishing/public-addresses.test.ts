import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { listAddresses, listAddressParts, listNews } from '#lib/publishing/public-addresses';
import { accepted, makeDraft, makePublished, slugOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { statementsOf } from '#tests/support/statements';

ownDataFolder();

const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

async function slugsIn(newsroom: Newsroom, language: 'ky' | 'en'): Promise<(string | undefined)[]> {
  const { parts } = await listAddressParts(language, newsroom.database);
  const answers = await Promise.all(parts.map((part) => listAddresses(language, part, newsroom.database)));
  return answers.flatMap((answer) => answer?.addresses.map(({ slugs }) => slugs[language]) ?? []);
}

describe('what readers can open', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await makeNewsroom();
  });

  test('is listed with the languages that it has, and neither drafts nor what is due later is', async () => {
    const { paths } = await makePublished(newsroom, { title: 'Public' });
    await makeDraft(newsroom, { title: 'Draft' });
    await makePublished(newsroom, { title: 'Due' }, { visibleFrom: new Date(Date.now() + 3_600_000) });
    const answer = await listAddresses('en', 0, newsroom.database);
    expect(answer?.addresses).toEqual([
      {
        kind: 'article',
        slugs: { ky: slugOf(paths.ky), ru: slugOf(paths.ru), en: slugOf(paths.en) },
        revisedAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(answer?.freshness.validUntil?.getTime()).toBeGreaterThan(Date.now());
    expect(answer?.freshness.tags).toContain('list:article:en');
  });

  test('loses a language that is withdrawn, also among the other languages of the item', async () => {
    const { itemId, paths } = await makePublished(newsroom, { title: 'Withdrawn' });
    expect(await slugsIn(newsroom, 'en')).toContain(slugOf(paths.en));
    accepted(
      await withdrawArticle(newsroom.editor, { itemId, reasons: { en: 'A reason' } }, newsroom.database),
    );
    expect(await slugsIn(newsroom, 'en')).not.toContain(slugOf(paths.en));
    const answer = await listAddresses('ky', 0, newsroom.database);
    const left = answer?.addresses.find(({ slugs }) => slugs.ky === slugOf(paths.ky));
    expect(left?.slugs).toEqual({ ky: slugOf(paths.ky), ru: slugOf(paths.ru) });
  });

  test('is absent from a part that holds nothing', async () => {
    expect(await listAddresses('ky', 9_999, newsroom.database)).toBeNull();
    expect((await listAddressParts('ky', newsroom.database)).parts).toEqual([0]);
  });

  test('costs as many statements for many items as for one', async () => {
    const count = () => statementsOf(newsroom.url, (client) => listAddresses('ru', 0, client));
    const before = await count();
    for (const title of ['One', 'Two', 'Three']) await makePublished(newsroom, { title });
    expect(await count()).toBe(before);
  });
});

test('news are those of two days, and the list ends with the first that grows older', async () => {
  const newsroom = await makeNewsroom();
  await makePublished(newsroom, { title: 'Old' }, { publishedAt: hoursAgo(49) });
  await makePublished(newsroom, { title: 'Yesterday' }, { publishedAt: hoursAgo(47) });
  await makePublished(newsroom, { title: 'Today' }, { publishedAt: hoursAgo(1) });
  const { news, freshness } = await listNews('ru', newsroom.database);
  expect(news.map(({ title }) => title)).toEqual(['Today ru', 'Yesterday ru']);
  const hoursLeft = ((freshness.validUntil?.getTime() ?? 0) - Date.now()) / 3_600_000;
  expect(hoursLeft).toBeGreaterThan(0.9);
  expect(hoursLeft).toBeLessThan(1.1);
});
