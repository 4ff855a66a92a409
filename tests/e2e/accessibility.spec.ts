import { expect } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { expectAccessible } from '#tests/support/accessibility';
import { test } from '#tests/support/portal';
import { expectAccessibleEverywhere } from './support/accessible-everywhere.ts';
import { absentPath, articlePaths, pagesOfEachKind } from './support/reader-pages.ts';

for (const locale of locales) {
  test.describe(`in ${localeNames[locale]}`, () => {
    test.use({ expectedConsole: [/status of 404/] });

    test('axe finds nothing in a page of any kind, narrow and wide, light and dark', async ({
      page,
      request,
    }) => {
      test.setTimeout(120_000);
      const kinds = await pagesOfEachKind(request, locale);
      for (const { path } of [...kinds, { path: absentPath(locale) }]) {
        await page.goto(path);
        await expectAccessibleEverywhere(page);
      }
    });
  });

  test(`in ${localeNames[locale]} axe finds nothing in any article`, async ({ page, request }) => {
    const paths = await articlePaths(request, locale);
    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
}

test('axe does find what is wrong: a page without a language, with pale words', async ({ page }) => {
  await page.goto('/ky');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    const words = document.createElement('p');
    words.textContent = 'pale';
    words.style.color = '#ddd';
    document.querySelector('main')?.append(words);
  });
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast.+html-has-lang/s);
});
