import { expect, type Page } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makePublished } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { expectAccessibleEverywhere } from './support/accessible-everywhere.ts';
import { openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test.use({ expectedConsole: [/status of 503/] });

async function expectRead(page: Page, url: string, title: string): Promise<void> {
  expect((await page.goto(url))?.status(), url).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** The designed page says in its language that the portal is busy, when to ask again, and that nobody may keep it. */
async function expectUnavailable(page: Page, url: string, locale: Locale): Promise<void> {
  const answer = await page.goto(url);
  const { 'cache-control': caching, 'retry-after': seconds } = answer?.headers() ?? {};
  expect([url, answer?.status(), caching]).toEqual([url, 503, 'no-store']);
  expect(Number(seconds)).toBeGreaterThan(0);
  const { unavailable } = messagesOf(locale).status;
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unavailable.title);
  await expect(page.getByRole('main')).toContainText(unavailable.next);
}

/** The path of the newest article and the address of its cover, as its reader sees them. */
async function openNewest(page: Page, site: string, locale: Locale) {
  await page.goto(`${site}/${locale}/news`);
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const cover = page.getByRole('main').getByRole('figure').getByRole('img').first();
  return {
    title,
    url: page.url(),
    cover: await cover.evaluate((image: HTMLImageElement) => image.currentSrc),
  };
}

test('what was read before stays, the rest says 503, and all is well again by itself', async ({ page }) => {
  test.setTimeout(180_000);
  const own = await openOwnPortal(1);
  const [server] = own.servers;
  const site = server?.url ?? '';
  try {
    const read = await openNewest(page, site, 'ky');
    const front = messagesOf('ky').metadata.portalName;
    await page.goto(`${site}/ky`);
    const { paths, title } = await makePublished(own.newsroom, {}, { publishedAt: new Date('2020-01-01') });
    await own.newsroom.close();
    await own.portal.stopDatabase();

    await test.step('while the server goes on', async () => {
      await expectRead(page, read.url, read.title);
      expect((await ask(read.cover)).status).toBe(200);
      for (const locale of locales) {
        await expectUnavailable(page, `${site}${paths[locale]}`, locale);
        await expectAccessibleEverywhere(page);
      }
    });
    await test.step('after a crash and a restart of the server', async () => {
      await server?.end('SIGKILL');
      await server?.startAgain();
      await expectRead(page, read.url, read.title);
      expect((await ask(read.cover)).status).toBe(200);
      expect((await page.goto(`${site}/ky`))?.status()).toBe(200);
      await expect(page).toHaveTitle(front);
      await expectUnavailable(page, `${site}${paths.ru}`, 'ru');
      await expectUnavailable(page, `${site}/en/help`, 'en');
    });
    await test.step('once the database is back', async () => {
      await own.portal.startDatabase();
      const statusNow = async () => (await ask(`${site}${paths.ru}`)).status;
      await expect.poll(statusNow, { timeout: 20_000 }).toBe(200);
      await expectRead(page, `${site}${paths.ru}`, `${title} ru`);
      await expect(async () => {
        await page.goto(`${site}/ky/news`);
        await expect(page.getByRole('main').getByText(`${title} ky`)).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
    });
  } finally {
    await own.close();
  }
});
