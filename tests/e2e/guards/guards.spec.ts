import { expect } from '@playwright/test';
import { watchPages } from '#tests/support/page-watch';
import { test } from '#tests/support/portal';

test.describe('what watches over journeys', () => {
  test('sees errors and warnings of the console, uncaught errors and requests to other machines', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const lines = watchPages(context, [/expected/]);
    const page = await context.newPage();
    await page.goto(`${baseURL}/api/health/live`);
    await page.evaluate(async () => {
      console.warn('planted warning');
      console.error('planted error');
      console.error('expected error');
      console.log('planted line');
      setTimeout(() => {
        throw new Error('planted throw');
      });
      await fetch('https://portal.invalid/').catch(() => null);
    });
    await expect
      .poll(() => lines)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('warning: planted warning'),
          expect.stringContaining('error: planted error'),
          'uncaught: planted throw',
          'asked another machine: https://portal.invalid/',
        ]),
      );
    expect(lines.filter((line) => /expected|planted line/.test(line))).toEqual([]);
    await context.close();
  });

  test.describe('where an error belongs to the journey', () => {
    test.use({ expectedConsole: [/planted/] });

    test('lets it pass', async ({ page }) => {
      await page.goto('/api/health/live');
      await page.evaluate(() => console.error('planted'));
      await expect(page.locator('body')).toBeVisible();
    });
  });
});

test('a reader has no JavaScript', { tag: '@reader' }, async ({ page }) => {
  await page.setContent('<noscript>none</noscript><p>here</p>');
  await expect(page.getByText('none')).toBeVisible();
});

test('a phone is narrow and touched', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/ky');
  expect(await page.evaluate(() => [window.innerWidth, navigator.maxTouchPoints > 0])).toEqual([360, true]);
});

test('the journey without the filter meets a server without it', { tag: '@filter-off' }, async ({ page }) => {
  await page.goto('/ky');
  expect(await page.locator('script[src]').count()).toBeGreaterThan(0);
});

test('a journalist may copy and paste', { tag: '@journalist' }, async ({ page }) => {
  await page.goto('/api/health/live');
  await page.evaluate(() => navigator.clipboard.writeText('a link'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a link');
});

test("a portal of a journey's own can lose its database and its server", { tag: '@desktop' }, async ({
  page,
  ownPortal,
}) => {
  const server = await ownPortal.serve();
  await page.goto(`${server.url}/ky`);
  const title = await page.title();
  // Pictures and icons that still load would be cut off.
  await page.goto('about:blank');
  await ownPortal.stopDatabase();
  await server.end('SIGKILL');
  await server.startAgain();
  await page.goto(`${server.url}/ky`);
  expect(await page.title()).toBe(title);
  await ownPortal.startDatabase();
  await page.goto(`${server.url}/ky/news`);
  await expect(page.locator('h1')).toBeVisible();
});
