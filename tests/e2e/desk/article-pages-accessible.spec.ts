import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makeWords } from '#tests/factories/write-article';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { makeSavedArticle, typeAnew } from '../support/desk-articles.ts';
import { openNewsroom } from '../support/newsroom.ts';

test.use({ expectedConsole: [/status of 404/] });

/** Nothing sticks out of the page at the width of a phone. */
async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `what sticks out of ${page.url()}`).toBeLessThanOrEqual(0);
}

for (const locale of locales) {
  test(`in ${localeNames[locale]} axe finds nothing in the article pages of the desk, narrow and wide, light and dark`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(240_000);
    const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
    const itemId = await makeSavedArticle(newsroom, `Доступность ${locale}`);
    await typeAnew(newsroom, { itemId, language: 'ru' }, { ...makeWords('Правка'), summary: '' });
    await desk.signIn(page, 'administrator', locale);
    const article = `/${locale}/admin/articles/${itemId}`;
    const publish = messagesOf(locale).publishing;
    await page.goto(`${article}/publish`);
    await expectAccessibleEverywhere(page);
    await page.getByLabel(publish.choose.publish.replace('{language}', localeNames.ru)).uncheck();
    await page.getByRole('button', { name: publish.publish }).click();
    await expect(page.getByRole('status').getByRole('heading')).toBeVisible();
    await page.getByText(publish.withdrawal.open).click();
    await page.getByRole('button', { name: publish.withdrawal.withdraw, exact: true }).click();
    await expect(page.locator('.notice-problem')).toBeVisible();
    await expectAccessibleEverywhere(page);
    await expectToFit(page);
    const pages = [
      `/${locale}/admin`,
      `/${locale}/admin/articles`,
      `/${locale}/admin/articles?q=ничего-такого&state=withdrawn`,
      `/${locale}/admin/articles/new`,
      `${article}/revisions?language=ru`,
      `${article}/revisions/ru/1`,
      `${article}/look?language=ru`,
      `/${locale}/admin/articles/${itemId}/preview/${locale}`,
    ];
    for (const path of pages) {
      await page.goto(path);
      await expectAccessibleEverywhere(page, { hasFrames: /look|revisions\/ru/.test(path) });
      await expectToFit(page);
    }
    await newsroom.close();
  });
}
