import { type Browser, expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { openDesk } from '#tests/support/desk';
import { test } from '#tests/support/portal';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { type OwnPortal, openOwnPortal } from '../support/own-portal.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

// A notice stands on every page: these journeys have a portal of their own.
test.describe.configure({ mode: 'default', timeout: 240_000 });

let own: OwnPortal;
let baseURL: string;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(1);
  baseURL = own.servers[0]?.url ?? '';
});
test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

const { frontDesk: words, frontPlace: place, editor, front, problems } = messagesOf('ru');

async function openPage(browser: Browser, isReader: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: !isReader, locale: 'ru' });
  return await context.newPage();
}

/** Goes to where something is chosen for a place. */
async function choose(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('link', { name: `${words.choose} ${name}` }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}: ${localeNames.ru}`);
}

/** Finds something by a word of its title and chooses it; gives its title. */
async function add(page: Page, word: string, position: number): Promise<string> {
  const search = page.getByLabel(words.items.search);
  await tabTo(page, search);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(word);
  const found = page
    .locator('.person-choices button')
    .filter({ hasText: new RegExp(word, 'i') })
    .first();
  await expect(found).toBeVisible();
  await expect(
    page.locator('.person-choices button').filter({ hasNotText: new RegExp(word, 'i') }),
  ).toHaveCount(0);
  await press(page, found);
  const row = page.locator('.front-items > li').nth(position);
  await expect(row).toBeVisible();
  return ((await row.locator('span').first().textContent()) ?? '').replace(/ \([^()]*\)$/, '');
}

test('an officer puts items in focus and a notice on every page with the keyboard alone, and readers see it at once', async ({
  browser,
}) => {
  const [page, reader] = [await openPage(browser, false), await openPage(browser, true)];
  await openDesk(own.newsroom.database).signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/front');
  await choose(page, place.featured.name);
  const first = await add(page, 'трансплант', 0);
  const second = await add(page, 'руководств', 1);
  await press(page, page.getByRole('button', { name: editor.rows.upNamed.replace('{name}', second) }));
  await expect(page.locator('.front-items > li').first()).toContainText(second);
  await press(page, page.getByRole('button', { name: words.form.save }));
  await expect(page.getByText(words.done.placed)).toBeVisible();
  await reader.goto('/ru');
  const featured = reader.getByRole('region', { name: front.featured });
  await expect(featured.getByRole('heading', { level: 3 })).toHaveText([second, first]);
  await press(page, page.getByRole('button', { name: words.undo }));
  await expect(page.getByText(words.done.takenAway)).toBeVisible();
  await reader.goto('/ru');
  await expect(featured).toHaveCount(0);

  await choose(page, place.notice.name);
  await typeInto(page, page.getByLabel(words.form.words.heading), 'Отделение закрыто');
  await press(page, page.getByRole('button', { name: words.form.save }));
  await press(page, page.getByRole('link', { name: problems.frontEndNeeded }));
  await page.keyboard.type('12312049');
  await press(page, page.getByRole('button', { name: words.form.save }));
  await expect(page.getByText(words.done.placed)).toBeVisible();
  const notice = reader.getByRole('region', { name: front.urgent });
  for (const path of ['/ru', '/ru/news', '/ru/help']) {
    await reader.goto(path);
    await expect(notice).toContainText('Отделение закрыто');
    await expect(notice).toHaveAttribute('data-until', '2049-12-31T18:00:00.000Z');
  }
  await reader.emulateMedia({ media: 'print' });
  await expect(notice).toBeVisible();
  await expectAccessibleEverywhere(page);
  await press(page, page.getByRole('button', { name: `${words.endNow} Отделение закрыто` }));
  await expect(page.getByText(words.done.takenAway)).toBeVisible();
  await reader.goto('/ru/help');
  await expect(notice).toHaveCount(0);
  for (const one of [page, reader]) await one.context().close();
});

test('an officer looks at the page of another day before readers do', async ({ browser }) => {
  const page = await openPage(browser, false);
  await openDesk(own.newsroom.database).signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/front/new?language=ru&kind=banner');
  await page.getByLabel(words.form.words.heading).fill('День борьбы с детским раком');
  await page.getByLabel(words.form.from.day).fill('2049-02-15');
  await page.getByLabel(words.form.until.day).fill('2049-02-15');
  await page.getByRole('button', { name: words.form.save }).click();
  await expect(page.getByText(words.done.placed)).toBeVisible();
  await page.getByRole('link', { name: words.look }).click();
  await page.getByLabel(words.looking.day).fill('2049-02-15');
  await page.getByLabel(words.looking.time).fill('09:00');
  await page.getByRole('button', { name: words.looking.show }).click();
  await expect(page.getByText('15 февраля 2049')).toBeVisible();
  for (const frame of await page.locator('iframe').all()) {
    const banner = frame.contentFrame().getByRole('heading', { name: 'День борьбы с детским раком' });
    await expect(banner).toBeVisible();
  }
  await page.goto('/ru');
  await expect(page.getByRole('heading', { name: 'День борьбы с детским раком' })).toHaveCount(0);
  for (const locale of locales) {
    for (const path of ['', '/new?kind=featured', '/new?kind=notice', `/look?language=${locale}`]) {
      await page.goto(`/${locale}/admin/front${path}`);
      await expectAccessibleEverywhere(page, { hasFrames: path.startsWith('/look') });
    }
    await page.goto(`/${locale}/admin/front/preview/${locale}?date=2049-02-15&time=09:00`);
    await expectAccessibleEverywhere(page);
  }
  await page.context().close();
});
