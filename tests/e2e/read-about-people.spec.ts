import { expect } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { people } from '#seed/people';
import { test } from '#tests/support/portal';
import { pathOfReport } from './support/reader-pages.ts';

const [speaker] = people;

for (const locale of locales) {
  test(`from the report in ${localeNames[locale]} a reader comes to who said it, to the words, and can quote them`, {
    tag: '@reader',
  }, async ({ page, request, baseURL }) => {
    const name = speaker?.names[locale] ?? '';
    const t = messagesOf(locale);
    const main = page.getByRole('main');
    await page.goto(await pathOfReport(request, locale));
    await main.locator('figcaption').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(main.getByRole('heading', { name: t.person.appointments })).toBeVisible();
    await expect(main.getByRole('heading', { name: t.person.articles })).toBeVisible();

    const words = (await main.locator('.statement > p').first().textContent()) ?? '';
    await main.getByRole('link', { name: t.person.toQuote }).first().click();
    await expect(page).toHaveURL(/\/quotes\/[a-z0-9]+$/);
    await expect(main.locator('.statement')).toContainText(words);
    await expect(main.locator('.statement')).toContainText(t.statement.reported);
    const copied = main.locator('.select-all').last();
    await expect(copied).toContainText(words);
    await expect(copied).toContainText(name);
    await expect(copied).toContainText(page.url().replace(baseURL ?? '', ''));
    await expect(copied).not.toContainText(/[«»“”]/);
    await expect(page.getByRole('button')).toHaveCount(0);

    await page.getByRole('navigation', { name: t.frame.sections }).getByText(t.frame.people).click();
    await main.getByRole('link', { name: speaker?.listedAs[locale] ?? '' }).click();
    await main
      .getByRole('link', { name: /Ministry|Министер|министрлиги/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/organisations\/ministry-of-health$/);
    await expect(main.getByRole('link', { name })).toBeVisible();
  });
}

test('where scripts run, one press copies the words with who said them and the link', {
  tag: '@journalist',
}, async ({ page, request }) => {
  const t = messagesOf('ru');
  const main = page.getByRole('main');
  await page.goto(await pathOfReport(request, 'ru'));
  await main.locator('figcaption').getByRole('link').first().click();
  await main.getByRole('link', { name: t.person.toQuote }).first().click();
  await page.getByRole('button', { name: t.quote.copy, exact: true }).click();
  await expect(page.getByText(t.quote.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await main.locator('blockquote.select-all').textContent());
  expect(copied).toContain(`${t.statement.reported}). http`);
});
