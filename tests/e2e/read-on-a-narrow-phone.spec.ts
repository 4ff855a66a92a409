import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { test } from '#tests/support/portal';
import { absentPath, articlePaths, pagesOfEachKind, pathOfReport } from './support/reader-pages.ts';

/** What sticks out of a window of this width, as far as a reader can see it. */
function widerThanWindow(width: number): string[] {
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = Array.from(document.body.querySelectorAll('*')).filter(
    (element) => element.getBoundingClientRect().right > width,
  );
  return [
    `${document.documentElement.scrollWidth} px`,
    ...wide.map((element) => element.outerHTML.slice(0, 80)),
  ];
}

for (const locale of locales) {
  test.describe(`in ${localeNames[locale]}`, { tag: '@phone' }, () => {
    test.use({ expectedConsole: [/status of 404/] });

    test('no page is wider than a window of 360 or 320 px', async ({ page, request }) => {
      const kinds = await pagesOfEachKind(request, locale);
      const articles = await articlePaths(request, locale);
      const paths = new Set([...kinds.map(({ path }) => path), ...articles, absentPath(locale)]);
      expect(paths.size).toBeGreaterThan(15);
      for (const path of paths) {
        await page.goto(path);
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 740 });
          const wider = () => page.evaluate(widerThanWindow, width);
          await expect.poll(wider, { message: `${path} at ${width} px` }).toEqual([]);
        }
      }
    });
  });
}

/** Finger targets that are smaller than 44 px, but for links inside of a text. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    '.bar a, .name, .share a, .share button, .button, .links a, .months a, .choices a',
  );
  return Array.from(targets)
    .filter((target) => target.offsetParent !== null)
    .filter((target) => target.offsetWidth < 44 || target.offsetHeight < 44)
    .map((target) => `${target.offsetWidth} × ${target.offsetHeight}: ${target.outerHTML.slice(0, 80)}`);
}

test('every target is large enough for a finger', { tag: '@phone' }, async ({ page, request }) => {
  for (const { path } of await pagesOfEachKind(request, 'ky')) {
    await page.goto(path);
    expect(await page.evaluate(smallTargets), path).toEqual([]);
  }
});

interface WithShifts {
  shifts: string[];
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as WithShifts;
    watched.shifts = [];
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        watched.shifts.push(`${value}: ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('nothing moves while slow pictures and the script arrive', { tag: ['@phone', '@desktop'] }, async ({
  page,
  request,
}) => {
  await watchShifts(page);
  await page.route(/\/(?:media|generated)\//, async (route) => {
    await pause(300);
    await route.continue();
  });
  for (const path of [await pathOfReport(request, 'ky'), '/ky', '/ky/news']) {
    await page.goto(path);
    const pictures = page.getByRole('main').locator('img');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).not.toBe(0);
    }
    expect(await page.evaluate(() => (window as unknown as WithShifts).shifts), path).toEqual([]);
  }
});
