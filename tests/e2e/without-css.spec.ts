import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { absentPath, pagesOfEachKind, pathOfReport, report } from './support/reader-pages.ts';

async function goWithoutStyles(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('style').evaluateAll((styles) => {
    for (const style of styles) style.remove();
  });
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
}

/** Levels of the headings, in the order of the page. */
function headingLevels(): number[] {
  return Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6')).map(({ tagName }) =>
    Number(tagName[1]),
  );
}

/** The words that a reader sees, in their order. */
function wordsInSight(): string {
  const { body } = document;
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
  return body.innerText;
}

/** Drawings that would fill the window where no style holds them small. */
function largeDrawings(): string[] {
  return Array.from(document.querySelectorAll('svg'))
    .filter(
      (drawing) => drawing.getBoundingClientRect().width > 64 || drawing.getBoundingClientRect().height > 64,
    )
    .map((drawing) => drawing.outerHTML.slice(0, 80));
}

for (const locale of locales) {
  test.describe(`in ${localeNames[locale]}`, { tag: '@reader' }, () => {
    test.use({ expectedConsole: [/status of 404/] });

    test('every page is a well-ordered document', async ({ page, request }) => {
      const kinds = await pagesOfEachKind(request, locale);
      for (const { path } of [...kinds, { path: absentPath(locale) }]) {
        await goWithoutStyles(page, path);
        const levels = await page.evaluate(headingLevels);
        expect(
          levels.filter((level) => level === 1),
          path,
        ).toHaveLength(1);
        for (const [place, level] of levels.entries()) {
          const before = levels[place - 1] ?? (levels[0] === 1 ? 0 : 1);
          expect(level, `${path}: ${levels}`).toBeLessThanOrEqual(before + 1);
        }
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          await expect(page.getByRole(landmark), path).toHaveCount(1);
        }
        const navigation = page.getByRole('banner').getByRole('navigation');
        await expect(navigation.first().getByRole('listitem')).toHaveCount(locales.length);
        expect(await page.evaluate(largeDrawings), path).toEqual([]);
      }
    });

    test('the report is read in order, and its share row has words', async ({ page, request }) => {
      const { article, share, frame } = messagesOf(locale);
      await goWithoutStyles(page, await pathOfReport(request, locale));
      const body = await page.evaluate(wordsInSight);
      const inOrder = [
        frame.skip,
        frame.news,
        report[locale].title,
        report[locale].summary,
        ...['VK', 'X', 'OK', 'WhatsApp', 'Telegram'].map((name) => share.to.replace('{network}', name)),
        page.url(),
        article.sources,
        article.readAlso,
        frame.caution,
      ];
      let from = 0;
      for (const words of inOrder) {
        const at = body.indexOf(words, from);
        expect(at, `“${words}” does not follow`).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
      expect(body).not.toContain(share.copy);
    });
  });
}
