import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { makeWords } from '#tests/factories/write-article';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { makeSavedArticle, typeAnew } from '../support/desk-articles.ts';
import { openNewsroom } from '../support/newsroom.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ expectedConsole: [/status of 404/] });

const { redaction: words, problems } = messagesOf('ru');
const name = 'Асанбекова Айпери';

test('an administrator sees what would go, types the words again, and they are gone from every version', async ({
  page,
  desk,
}) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  const itemId = await makeSavedArticle(newsroom, `Выписана ${name}`);
  await typeAnew(newsroom, { itemId, language: 'ru' }, makeWords(`Домой вернулась ${name.toUpperCase()}`));
  await desk.signIn(page, 'administrator', 'ru');
  await page.goto(`/ru/admin/articles/${itemId}/redact`);
  await page.getByLabel(words.words).fill('нет такого имени');
  await page.getByRole('button', { name: words.look }).click();
  await expect(page.locator('.redaction-found')).toBeVisible();
  await expect(page.getByRole('button', { name: words.redact })).toHaveCount(0);

  await page.getByLabel(words.words).fill(name);
  await page.getByRole('button', { name: words.look }).click();
  await expect(page.locator('.redaction-found li').first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.getByLabel(words.reason).fill('Просьба семьи');
  await page.getByLabel(words.repeated).fill('что-то другое');
  await page.getByRole('button', { name: words.redact }).click();
  await expect(page.locator('.notice-problem')).toContainText(problems.wordsNotRepeated);
  await expect(page.getByLabel(words.reason)).toHaveValue('Просьба семьи');

  await page.getByLabel(words.repeated).fill(name);
  await page.getByRole('button', { name: words.redact }).click();
  await expect(page.locator('.notice-done')).toBeVisible();
  const kept = await newsroom.database.$queryRaw<{ count: bigint }[]>`
    select count(*) from revision join localization on localization.id = localization_id
    where item_id = ${itemId}::uuid and (title || body::text) ilike ${`%${name}%`}`;
  expect(Number(kept[0]?.count)).toBe(0);
  await page.goto(`/ru/admin/articles/${itemId}/revisions`);
  await expect(page.getByRole('main')).not.toContainText(/асанбекова/i);
  await newsroom.close();
});

test('an editor finds no such page', async ({ page, desk }) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  const itemId = await makeSavedArticle(newsroom, 'Без удаления');
  await desk.signIn(page, 'editor', 'ru');
  const answer = await page.goto(`/ru/admin/articles/${itemId}/redact`);
  expect(answer?.status()).toBe(404);
  await newsroom.close();
});
