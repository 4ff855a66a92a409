import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { searchPath } from '#lib/search/search';
import { transplantDepartment } from '#seed/articles/transplant-department';
import { expectAccessible } from '#tests/support/accessibility';
import { test } from '#tests/support/portal';
import { ask } from './support/wire.ts';

const { search: t, searchKind, frame } = messagesOf('ky');
const { title } = transplantDepartment.texts.ky;

test('a reader with an old phone and no Kyrgyz keyboard finds what they look for, or is told where else to look', {
  tag: ['@reader', '@phone'],
}, async ({ page }) => {
  await page.goto('/ky');
  await page.getByRole('banner').getByRole('link', { name: frame.search }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading);
  await page.getByLabel(t.label).fill('сооктун чучугун кочуруу');
  await page.getByRole('button', { name: t.ask }).click();
  await expect(page).toHaveURL(/[?&]q=/);
  const news = page.getByRole('region', { name: searchKind.article });
  await expect(news.locator('mark').first()).toBeVisible();
  await news.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.goto(searchPath('ky', { text: 'кжрвщпф' }));
  await expect(page.getByText(t.nothing.replace('{text}', 'кжрвщпф'))).toBeVisible();
  await page.getByRole('navigation', { name: t.whereElse }).getByRole('link', { name: frame.news }).click();
  await expect(page).toHaveURL(/\/ky\/news$/);
});

for (const text of ['', 'рак', 'кжрвщпф', '?!']) {
  test(`the answer to “${text}” is accessible`, async ({ page }) => {
    await page.goto(searchPath('ky', { text }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading);
    await expectAccessible(page);
  });
}

test('an answer is kept by nobody, lets nothing in, and says what is wrong with what was asked', async ({
  baseURL,
}) => {
  const answer = await ask(
    `${baseURL}${searchPath('ru', { text: '<b>рак</b>"><script>alert(1)</script>' })}`,
  );
  expect(answer.status).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-robots-tag']).toBe('noindex');
  expect(answer.text).not.toContain('<script>alert');
  expect(answer.text).not.toContain('<b>');
  const long = await ask(`${baseURL}${searchPath('ru', { text: 'а'.repeat(2_000) })}`);
  expect(long.text).toContain(messagesOf('ru').search.tooLong.replace('{longest}', '200'));
  const longest = await ask(`${baseURL}/ru/search?q=${'a'.repeat(100_000)}`);
  expect([longest.status, longest.text]).toEqual([431, expect.stringContaining('ищите меньшим числом слов')]);
});
