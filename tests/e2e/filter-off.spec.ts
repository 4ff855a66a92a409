import { expect, type Page } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { absentPath, pagesOfEachKind, pathOfReport } from './support/reader-pages.ts';
import { ask } from './support/wire.ts';

test.use({ expectedConsole: [/status of 404/] });

/** Whether React took over the page that the server made. */
function isHydrated(): boolean {
  const main = document.querySelector('main');
  return main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'));
}

async function expectAlive(page: Page, path: string): Promise<void> {
  const policies: string[] = [];
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) {
      policies.push(response.headers()['content-security-policy'] ?? '');
    }
  });
  await page.goto(path);
  await expect.poll(() => page.evaluate(isHydrated), path).toBe(true);
  expect(policies).toEqual([expect.stringMatching(/^default-src 'none';/)]);
  expect(policies.join()).not.toMatch(/unsafe-(inline|eval)|\*/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  page.removeAllListeners('response');
}

for (const locale of locales) {
  test(`with the framework's scripts the pages in ${locale} come alive under their policy`, {
    tag: '@filter-off',
  }, async ({ page, request }) => {
    const kinds = await pagesOfEachKind(request, locale);
    for (const { path } of [...kinds, { path: absentPath(locale) }]) await expectAlive(page, path);
  });
}

test("with the framework's scripts the address can still be copied", { tag: '@filter-off' }, async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expectAlive(page, await pathOfReport(request, 'ky'));
  const { share } = messagesOf('ky');
  const row = page.locator('[data-share]').first();
  await row.getByRole('button', { name: share.copy }).click();
  await expect(row.getByRole('status')).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("with the framework's scripts statuses and headers stay the same", { tag: '@filter-off' }, async ({
  baseURL,
  request,
}) => {
  const path = await pathOfReport(request, 'ky');
  const first = await ask(`${baseURL}${path}`, { 'Accept-Encoding': 'br' });
  expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, max-age=0, must-revalidate']);
  const again = await ask(`${baseURL}${path}`, {
    'Accept-Encoding': 'br',
    'If-None-Match': String(first.headers.etag),
  });
  expect(again.status).toBe(304);
  for (const absent of [absentPath('ky'), '/ky/failed', '/ky/unavailable', '/de']) {
    const answer = await ask(`${baseURL}${absent}`);
    expect([absent, answer.status, answer.headers['cache-control']]).toEqual([absent, 404, 'no-store']);
  }
  expect((await ask(`${baseURL}/`, { 'Accept-Language': 'ru' })).headers.location).toBe('/ru');
});
