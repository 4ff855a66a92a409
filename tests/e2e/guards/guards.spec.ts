import { expect } from '@playwright/test';
import { test } from '#tests/support/portal';

test.describe('what watches over journeys', () => {
  test('fails a journey whose page writes an error to the console', async ({ page }) => {
    test.fail();
    await page.goto('/api/health/live');
    await page.evaluate(() => console.error('planted'));
  });

  test('fails a journey whose page throws', async ({ page }) => {
    test.fail();
    await page.goto('/api/health/live');
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('planted');
      }),
    );
    await page.waitForEvent('console', { timeout: 500 }).catch(() => null);
  });

  test('fails a journey whose page asks another machine', async ({ page }) => {
    test.fail();
    await page.goto('/api/health/live');
    await page.evaluate(() => fetch('https://portal.invalid/').catch(() => null));
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
  await ownPortal.stopDatabase();
  await server.end('SIGKILL');
  await server.startAgain();
  await page.goto(`${server.url}/ky`);
  expect(await page.title()).toBe(title);
  await ownPortal.startDatabase();
  await page.goto(`${server.url}/ky/news`);
  await expect(page.locator('h1')).toBeVisible();
});
