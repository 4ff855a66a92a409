import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { pageNoun } from '#lib/pages/page-noun';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { helpPlaces } from '#seed/help-places';
import { pages } from '#seed/pages';
import { accepted } from '#tests/factories/make-article';
import type { Newsroom } from '#tests/factories/newsroom';
import { test } from '#tests/support/portal';
import { openOwnPortal } from './support/own-portal.ts';
import { pathOfHelpPlace } from './support/reader-pages.ts';

test.use({ expectedConsole: [/ERR_CONNECTION_|status of (404|410)/] });

const seeded = pages.find(({ key }) => key === 'help')?.texts;
const kept = '[data-kept]';

/** What the address bar leads to: the heading, and whether the page says that it was kept. */
async function read(page: Page, url: string) {
  await page.goto(url);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  return { heading, isKept: await page.locator(kept).isVisible() };
}

/** The worker of the page that is open, once it keeps it. */
async function untilKept(page: Page): Promise<void> {
  const states = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? null);
  await expect.poll(states).toBe('activated');
}

async function helpItem({ database }: Newsroom) {
  const { itemId } = await database.page.findUniqueOrThrow({ where: { key: 'help' } });
  const language = 'ru';
  const at = await database.localization.findUniqueOrThrow({
    where: { itemId_language: { itemId, language } },
    select: { id: true, revisions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const shared = await database.sharedRevision.findFirstOrThrow({ where: { itemId } });
  return { itemId, localizationId: at.id, newest: at.revisions[0], sharedRevisionId: shared.id };
}

/** Gives the help page another title in Russian. */
async function rename(newsroom: Newsroom, title: string): Promise<void> {
  const { itemId, localizationId, newest, sharedRevisionId } = await helpItem(newsroom);
  if (!newest) throw new Error('the help page has no words');
  const words = { title, summary: newest.summary, body: newest.body as never };
  const place = { localizationId, baseId: newest.id, sourceRevisionId: null };
  const saved = accepted(await saveRevision(newsroom.author, { ...place, words }, newsroom.database));
  const input = { itemId, sharedRevisionId, revisionIds: { ru: saved.revisionId } };
  accepted(await publishItem(newsroom.editor, input, pageNoun, newsroom.database));
}

test('help is read without a line after one visit, and with one it is never older than the portal', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const own = await openOwnPortal(1);
  const [server] = own.servers;
  const site = server?.url ?? '';
  const help = `${site}/ru/help`;
  const title = seeded?.ru.title;
  try {
    const place = await (await request.get(help)).text();
    expect(place).toContain(helpPlaces[0]?.texts.ru.title);
    expect(place).toContain(messagesOf('ru').helpPlace.noTelephones);
    for (const locale of locales) {
      expect(await read(page, `${site}/${locale}/help`)).toEqual({
        ...{ heading: seeded?.[locale].title, isKept: false },
      });
      await untilKept(page);
    }
    const placePath = /href="(\/ru\/help\/[^"]+)"/.exec(place)?.[1] ?? '';
    await page.goto('about:blank');
    await server?.end();

    for (const locale of locales) {
      const shown = await read(page, `${site}/${locale}/help`);
      expect(shown).toEqual({ heading: seeded?.[locale].title, isKept: true });
      await expect(page.locator(kept)).toContainText(String(new Date().getFullYear()));
    }
    expect(await read(page, site + placePath)).toEqual({ heading: title, isKept: true });
    expect(page.url()).toBe(help);
    await expect(page.goto(`${site}/ru/news`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);

    await server?.startAgain();
    await rename(own.newsroom, 'Помощь рядом');
    await expect.poll(async () => read(page, help)).toEqual({ heading: 'Помощь рядом', isKept: false });
    await server?.end();
    expect(await read(page, help)).toEqual({ heading: 'Помощь рядом', isKept: true });

    await server?.startAgain();
    const { itemId } = await helpItem(own.newsroom);
    const input = { itemId, reasons: { ru: 'Пишется заново' } };
    accepted(await withdrawItem(own.newsroom.editor, input, pageNoun, own.newsroom.database));
    await expect.poll(async () => (await page.goto(help))?.status()).toBe(410);
    await expect(page.getByRole('main')).toContainText(input.reasons.ru);
    const inKyrgyz = page.getByRole('banner').getByRole('link', { name: localeNames.ky });
    await expect(inKyrgyz).toHaveAttribute('href', '/ky/help');
    await server?.end();
    await expect(page.goto(help)).rejects.toThrow(/ERR_/);
  } finally {
    await own.close();
  }
});

test('no page but help has a worker', async ({ page, request, baseURL }) => {
  await page.goto('/ky/help');
  await untilKept(page);
  const scopes = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  expect(await scopes()).toEqual([`${baseURL}/ky/help`]);
  for (const path of ['/ky', '/ky/news', '/ru/help-not']) {
    await page.goto(path);
    expect(await page.evaluate(() => navigator.serviceWorker.controller), path).toBeNull();
  }
  await page.goto(await pathOfHelpPlace(request, 'ky'));
  expect(await scopes()).toHaveLength(1);
});
