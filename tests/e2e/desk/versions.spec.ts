import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { beginArticle, firstPlace, makeWords, writeRevision } from '#tests/factories/write-article';
import { test } from '#tests/support/desk';
import { typeAnew } from '../support/desk-articles.ts';
import { type OutsideNewsroom, openNewsroom } from '../support/newsroom.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ expectedConsole: [/status of 404/] });

const { revisions: words, comparison } = messagesOf('ru');
const version = (number: number) => words.version.replace('{number}', String(number));

let newsroom: OutsideNewsroom;
test.beforeAll(async () => {
  newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
});
test.afterAll(() => newsroom.close());

/** An article whose Russian has this many versions; the text of each names its number. */
async function makeVersions(count: number): Promise<string> {
  const itemId = await beginArticle(newsroom);
  let baseRevisionId: string | null = null;
  for (let number = 1; number <= count; number += 1) {
    const paragraphs = { b1: `Первый абзац, версия ${number}`, b2: 'Второй абзац' };
    const place = { ...firstPlace(itemId), baseRevisionId };
    baseRevisionId = await writeRevision(newsroom, place, makeWords('История версий', paragraphs));
  }
  return itemId;
}

test('versions are listed with what each changed, compared, looked at, and brought back with nothing lost', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'author', 'ru');
  const itemId = await makeVersions(3);
  await typeAnew(newsroom, { itemId, language: 'ru' }, makeWords('Ещё не версия'));
  await page.goto(`/ru/admin/articles/${itemId}/revisions`);
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText(version(3));
  await expect(rows.nth(1)).toContainText(comparison.count.changed.replace('{count}', '1'));
  await expect(rows.nth(3)).toContainText(words.first);

  await page.getByRole('link', { name: version(2) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(version(2));
  const changed = page.locator('.compared');
  await expect(changed).toHaveCount(1);
  await expect(changed.locator('del')).toHaveText('1');
  await expect(changed.locator('ins')).toHaveText('2');
  const shown = page.frameLocator('iframe');
  await expect(shown.getByText('Первый абзац, версия 2')).toBeVisible();

  await page.getByText(words.restoring.open.replace('{number}', '2')).click();
  await expect(page.getByText(words.restoring.openEdits)).toBeVisible();
  await page.getByRole('button', { name: words.restoring.restore.replace('{number}', '2') }).click();
  await expect(rows).toHaveCount(6);
  const texts = await newsroom.database.revision.findMany({
    where: { localization: { itemId, language: 'ru' } },
    orderBy: { number: 'asc' },
    select: { title: true, body: true },
  });
  expect(texts.map(({ title }) => title)).toContain('Ещё не версия');
  expect(JSON.stringify(texts.at(-1)?.body)).toContain('версия 2');
});

test('more than a page of them is paged', async ({ page, desk }) => {
  await desk.signIn(page, 'author', 'ru');
  const itemId = await makeVersions(52);
  await page.goto(`/ru/admin/articles/${itemId}/revisions`);
  await page.getByRole('link', { name: words.older }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('row').last()).toContainText(words.first);
  await page.getByRole('link', { name: words.newest }).click();
  await expect(page.getByRole('row').nth(1)).toContainText(version(52));
});

test('a version of another article, language or number is not there', async ({ page, desk }) => {
  await desk.signIn(page, 'author', 'ru');
  const itemId = await makeVersions(1);
  const base = `/ru/admin/articles/${itemId}`;
  for (const path of [
    'revisions/ky/1',
    'revisions/ru/2',
    'revisions/ru/0',
    'revisions/de/1',
    'revisions/ru/x',
  ]) {
    expect([path, (await page.goto(`${base}/${path}`))?.status()]).toEqual([path, 404]);
  }
  expect((await page.goto(`/ru/admin/articles/${itemId}/preview/ru?version=9`))?.status()).toBe(404);
  expect((await page.goto(`/ru/admin/articles/${itemId}/preview/ky`))?.status()).toBe(404);
});
