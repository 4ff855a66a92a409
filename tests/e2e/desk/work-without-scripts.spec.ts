import { expect } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { makeSavedArticle, titleIn } from '../support/desk-articles.ts';
import { openNewsroom } from '../support/newsroom.ts';
import { ask } from '../support/wire.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ expectedConsole: [/status of 404/] });

test('an article is found, published and withdrawn before any script has arrived @reader', async ({
  page,
  desk,
  baseURL,
}) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  const { articleList: list, articleDesk, publishing: words, problems } = messagesOf('ky');
  await makeSavedArticle(newsroom, 'Скриптсиз');
  await desk.signIn(page, 'editor', 'ky');
  await page.goto('/ky/admin/articles');
  await page.getByLabel(list.search).fill('скриптсиз');
  await page.getByRole('button', { name: list.find }).click();
  await page.getByRole('link', { name: titleIn('Скриптсиз', 'ky') }).click();
  await page.getByRole('link', { name: articleDesk.publish, exact: true }).click();
  await page.getByLabel(words.choose.publish.replace('{language}', localeNames.ru)).uncheck();
  await page.getByRole('button', { name: words.publish }).click();
  await expect(page.getByRole('status').getByRole('heading')).toContainText(localeNames.ky);
  const path = (await page.locator('.notice-done .public-address a').first().getAttribute('href')) ?? '';
  expect((await ask(`${baseURL}${path}`)).status).toBe(200);

  await page.getByText(words.withdrawal.open).click();
  await page.getByLabel(words.withdrawal.choose.replace('{language}', localeNames.ky)).check();
  const reason = page.getByLabel(words.withdrawal.reason.replace('{language}', localeNames.ky));
  await reason.fill('Сандары ката болчу.');
  const withdraw = page.getByRole('button', { name: words.withdrawal.withdraw, exact: true });
  await withdraw.click();
  await expect(page.locator('.notice-problem')).toContainText(problems.confirmationNeeded);
  await page.getByText(words.withdrawal.open).click();
  await expect(reason).toHaveValue('Сандары ката болчу.');
  await page.getByLabel(words.withdrawal.question).check();
  await withdraw.click();
  await expect(page.getByRole('status').getByRole('heading')).toBeVisible();
  expect((await ask(`${baseURL}${path}`)).status).toBe(410);
  await newsroom.close();
});
