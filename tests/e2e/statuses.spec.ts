import { expect, type Page, type Response } from '@playwright/test';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { formatDay } from '#lib/i18n/dates';
import { type Locale, localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { firstAutologousTransplant } from '#seed/articles/first-autologous-transplant';
import { accepted, makeDraft, makePublished, publishDraft } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { expectAccessibleEverywhere } from './support/accessible-everywhere.ts';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test.describe.configure({ mode: 'default' });
test.use({ expectedConsole: [/status of (404|410|500)/] });

let own: OwnPortal;
let site = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(1);
  site = own.servers[0]?.url ?? '';
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

async function go(page: Page, path: string): Promise<Response> {
  const response = await page.goto(`${site}${path}`);
  if (!response) throw new Error(`${path} gave no answer`);
  return response;
}

/** The page tells in its language what it is, is told not to be kept, and leads on. */
async function expectStatusPage(page: Page, locale: Locale, title: string): Promise<void> {
  const { status } = messagesOf(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(`${title} – ${messagesOf(locale).metadata.portalName}`);
  await expect(page.getByRole('main').getByRole('link', { name: status.toFront })).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
}

test('200: the first reader and the second get the same page, and the second from the store', async ({
  page,
}) => {
  const { paths, title } = await makePublished(own.newsroom);
  const first = await go(page, paths.ru ?? '');
  expect(first.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} ru`);
  const { etag } = first.headers();
  expect(etag).toMatch(/^".{10,}"$/);
  const second = await go(page, paths.ru ?? '');
  expect([second.status(), second.headers()['etag']]).toEqual([200, etag]);
  const stored = await ask(`${site}${paths.ru}`, { 'Accept-Encoding': 'br' });
  expect(stored.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('301: a former slug leads to the present one', async ({ page }) => {
  const { itemId, paths, title } = await makePublished(own.newsroom);
  await go(page, paths.en ?? '');
  const input = { itemId, language: 'en', slug: 'a-better-slug' } as const;
  accepted(await changeArticleSlug(own.newsroom.editor, input, own.newsroom.database));
  await expect.poll(async () => (await ask(`${site}${paths.en}`)).status).toBe(301);
  const last = await go(page, paths.en ?? '');
  const redirect = await last.request().redirectedFrom()?.response();
  expect([redirect?.status(), redirect?.headers()['location']]).toEqual([301, '/en/news/a-better-slug']);
  expect([last.status(), new URL(page.url()).pathname]).toEqual([200, '/en/news/a-better-slug']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} en`);
});

const nowhere: [path: string, locale: Locale][] = [
  ['/ky/nothing', 'ky'],
  ['/ru/news/nothing', 'ru'],
  ['/en/news/rubrics/nothing', 'en'],
  ['/ru/news/before/999', 'ru'],
  ['/en/news/archive/1999-01', 'en'],
  ['/ky/failed', 'ky'],
  ['/ru/unavailable', 'ru'],
  ['/en/unavailable', 'en'],
  ['/de/news', 'ky'],
  ['/nothing', 'ky'],
];

test('404: an address that names nothing is told so in its language, and nobody keeps that', async ({
  page,
}) => {
  for (const [path, locale] of nowhere) {
    const response = await go(page, path);
    const { 'cache-control': caching, etag } = response.headers();
    expect([path, response.status(), caching, etag]).toEqual([path, 404, 'no-store', undefined]);
    await expectStatusPage(page, locale, messagesOf(locale).status.notFound.title);
  }
});

test('404: an article that is not there in a language yet names those that are, until it is', async ({
  page,
}) => {
  const draft = await makeDraft(own.newsroom);
  const { paths } = await publishDraft(own.newsroom, draft, { revisionIds: { ky: draft.revisionIds.ky } });
  for (const locale of ['ru', 'en'] as const) {
    await go(page, paths.ky ?? '');
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.request().isNavigationRequest()),
      page.getByRole('banner').getByRole('link', { name: localeNames[locale] }).click(),
    ]);
    expect(response.status()).toBe(404);
    await expectStatusPage(page, locale, messagesOf(locale).status.untranslated.title);
    await expectAccessibleEverywhere(page);
    const untranslated = page.url();
    await page.getByRole('main').locator('a[lang="ky"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${draft.title} ky`);

    await publishDraft(own.newsroom, draft, { revisionIds: { [locale]: draft.revisionIds[locale] } });
    await expect.poll(async () => (await ask(untranslated)).status).toBe(301);
    await page.goto(untranslated);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${draft.title} ${locale}`);
  }
});

test('410: a withdrawn article says when and why in each language, also at its former slug', async ({
  page,
}) => {
  const { itemId, paths, title } = await makePublished(own.newsroom);
  const { editor, database } = own.newsroom;
  accepted(await changeArticleSlug(editor, { itemId, language: 'ky', slug: 'withdrawn-soon' }, database));
  await go(page, '/ky/news');
  await expect(page.getByRole('main').getByText(`${title} ky`)).toBeVisible();
  const reasons = { ky: 'Сандары ката болчу.', ru: 'Цифры были ошибочны.', en: 'The figures were wrong.' };
  accepted(await withdrawArticle(editor, { itemId, reasons }, database));
  for (const locale of locales) {
    const addresses = locale === 'ky' ? [paths.ky, '/ky/news/withdrawn-soon'] : [paths[locale]];
    for (const path of addresses) {
      await expect.poll(async () => (await ask(`${site}${path}`)).status, path).toBe(410);
      expect((await go(page, path ?? '')).status()).toBe(410);
      await expectStatusPage(page, locale, messagesOf(locale).status.withdrawn.article.title);
      await expect(page.getByRole('main')).toContainText(reasons[locale]);
      await expect(page.getByRole('main')).toContainText(formatDay(new Date().toISOString(), locale));
      await expect(page.getByRole('main')).not.toContainText(title);
    }
    await expectAccessibleEverywhere(page);
    await go(page, `/${locale}/news`);
    await expect(page.getByRole('main')).not.toContainText(title);
  }
});

test('410: the pictures of a withdrawn article go with it', async ({ page }) => {
  await go(page, '/en/news');
  const link = page.getByRole('main').getByRole('link', { name: firstAutologousTransplant.texts.en.title });
  const path = (await link.getAttribute('href')) ?? '';
  await go(page, path);
  const images = await page
    .locator('main .cover img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  const shared = await page.locator('meta[property="og:image"]').getAttribute('content');
  const files = [...images.map((src) => `${site}${src}`), shared ?? ''];
  expect(files).toHaveLength(2);
  for (const file of files) expect((await ask(file)).status, file).toBe(200);
  const { database, editor } = own.newsroom;
  const { itemId } = await database.localization.findFirstOrThrow({
    where: { language: 'en', slug: path.split('/').at(-1) ?? '' },
    select: { itemId: true },
  });
  const waiting = () => database.outbox.count({ where: { doneAt: null } });
  await expect.poll(waiting, { message: 'effects of earlier journeys', timeout: 20_000 }).toBe(0);
  const reasons = { ky: 'Себеп', ru: 'Причина', en: 'A reason' };
  accepted(await withdrawArticle(editor, { itemId, reasons }, database));
  for (const file of files) {
    await expect.poll(async () => (await ask(file)).status, file).toBe(404);
  }
});

test('500: a page that fails says so in its language, and is there again when it does not', async ({
  page,
}) => {
  const { sharedRevisionId, paths, title } = await makePublished(own.newsroom);
  const { database } = own.newsroom;
  const spoil = (content: string) =>
    database.$transaction([
      database.$executeRaw`alter table shared_revision disable trigger user`,
      database.$executeRaw`update shared_revision set content = ${content}::jsonb where id = ${sharedRevisionId}::uuid`,
      database.$executeRaw`alter table shared_revision enable trigger user`,
    ]);
  const kept = await database.sharedRevision.findUniqueOrThrow({ where: { id: sharedRevisionId } });
  await spoil('{}');
  for (const locale of locales) {
    const response = await go(page, paths[locale] ?? '');
    expect([response.status(), response.headers()['cache-control']]).toEqual([500, 'no-store']);
    await expectStatusPage(page, locale, messagesOf(locale).status.failed.title);
    await expectAccessibleEverywhere(page);
  }
  await spoil(JSON.stringify(kept.content));
  expect((await go(page, paths.ky ?? '')).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} ky`);
});
