import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { pathOfReport, report } from './support/reader-pages.ts';

interface Stop {
  /** Its place in the order of the document. */
  place: number;
  name: string;
  outline: number;
  isInWindow: boolean;
}

/** Where the focus is; null where it left the page. */
function focusedStop(): Stop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  return {
    place: Array.from(document.querySelectorAll('*')).indexOf(focused),
    name: focused.textContent?.trim() ?? '',
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    isInWindow: bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  };
}

async function walkThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (!stop || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

/** Places of everything that a keyboard must be able to reach. */
function reachable(): number[] {
  const all = Array.from(document.querySelectorAll('*'));
  const targets = Array.from(
    document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]'),
  );
  return targets.filter((target) => target.offsetParent !== null).map((target) => all.indexOf(target));
}

test('the first stop skips to the text', { tag: '@desktop' }, async ({ page, request }) => {
  const { frame } = messagesOf('ky');
  await page.goto(await pathOfReport(request, 'ky'));
  const skip = page.getByRole('link', { name: frame.skip });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const kind of ['report', 'front page', 'news'] as const) {
  test(`the ${kind} is walked through in its order, with the focus always in sight`, {
    tag: '@desktop',
  }, async ({ page, request }) => {
    const paths = { report: await pathOfReport(request, 'ky'), 'front page': '/ky', news: '/ky/news' };
    await page.goto(paths[kind]);
    const stops = await walkThrough(page);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).toEqual(expect.arrayContaining(await page.evaluate(reachable)));
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(stops.filter(({ isInWindow }) => !isInWindow)).toEqual([]);
  });
}

test('the report is found and read in Russian without a mouse', { tag: '@desktop' }, async ({ page }) => {
  const goTo = async (name: string) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focusedStop))?.name === name) break;
    }
    await page.keyboard.press('Enter');
  };
  await page.goto('/');
  await goTo(messagesOf('ky').frame.news);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messagesOf('ky').lists.news);
  await goTo(report.ky.title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.ky.title);
  await goTo('Русский');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.ru.title);
});
