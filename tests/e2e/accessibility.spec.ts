import { expect } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { expectAccessible } from '#tests/support/accessibility';
import { test } from '#tests/support/portal';
import { expectAccessibleEverywhere } from './support/accessible-everywhere.ts';
import { absentPath, articlePaths, pagesOfEachKind } from './support/reader-pages.ts';

const kinds = [
  'front page',
  'news',
  'rubric',
  'topic',
  'month',
  'year',
  'article',
  'help',
  'absent',
] as const;

for (const locale of locales) {
  test.describe(`in ${localeNames[locale]} axe finds nothing, narrow and wide, light and dark,`, () => {
    test.use({ expectedConsole: [/status of 404/] });

    for (const kind of kinds) {
      test(`in a page of the kind: ${kind}`, async ({ page, request }) => {
        const pages = [
          ...(await pagesOfEachKind(request, locale)),
          { kind: 'absent', path: absentPath(locale) },
        ];
        expect(pages.map((one) => one.kind)).toEqual(kinds);
        await page.goto(pages.find((one) => one.kind === kind)?.path ?? '');
        await expectAccessibleEverywhere(page);
      });
    }
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
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p><font color="#ddd">pale</font></p>');
  });
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast[^]*html-has-lang/);
});
