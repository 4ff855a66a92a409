import { expect, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { eventsDesk: words, editor, problems, publishing } = messagesOf('ru');
const name = 'Школа детских онкологов';

/** When it is: a day whose hour is not known yet. */
async function sayDay(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel(words.times.kind.timed));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(words.times.kind.day)).toBeChecked();
  await tabTo(page, page.getByLabel(words.times.firstDay, { exact: true }));
  await page.keyboard.type('09152031');
  await press(page, page.getByRole('button', { name: words.times.save }));
  await expect(page.getByText(words.done.saved)).toBeVisible();
}

/** Where it is, after an address was mended that led nowhere. */
async function sayPlace(page: Page): Promise<void> {
  await typeInto(page, page.getByLabel(`${words.place.name}: ${localeNames.ru}`), 'Большой зал');
  await typeInto(page, page.getByLabel(words.place.map), 'map');
  await press(page, page.getByRole('button', { name: words.place.save }));
  await expect(page.getByRole('link', { name: problems.webAddressShape })).toBeVisible();
  await page.getByLabel(words.place.map).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('https://maps.example/zal');
  await press(page, page.getByRole('button', { name: words.place.save }));
  await expect(page.getByText(words.done.saved)).toBeVisible();
}

/** What it is about, in the editor that articles have too. */
async function writeWords(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: words.head.words, exact: true }));
  await typeInto(page, page.locator('#article-summary'), 'Для врачей областей.');
  await typeInto(page, page.locator('#article-text'), 'Три дня занятий.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: editor.status.savedVersion })).toHaveCount(1);
  await press(page, page.getByRole('link', { name: words.head.event, exact: true }));
}

/** The pages of an event other than the one that everything is done on. */
async function expectOthersAccessible(page: Page): Promise<void> {
  const event = new URL(page.url()).pathname;
  for (const path of [
    '/ru/admin/events?q=о',
    '/ru/admin/events/new',
    `${event}/words`,
    `${event}/revisions`,
    `${event}/look`,
    `${event}/preview/ru`,
  ]) {
    await page.goto(path);
    await expectAccessibleEverywhere(page, { hasFrames: path.endsWith('/look') });
  }
  await page.goto(event);
}

test('an officer makes an event with the keyboard alone, publishes it, and a reader sees it', async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/events');
  await press(page, page.getByRole('link', { name: words.new }));
  await typeInto(page, page.getByLabel(words.name, { exact: true }), name);
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.locator('.article-desk-title')).toHaveText(name);
  await expect(page.getByRole('link', { name: problems.whenNeeded })).toBeVisible();

  await sayDay(page);
  await sayPlace(page);
  await writeWords(page);
  await expect(page.locator('.problem-list')).toHaveCount(0);
  for (const question of await page.locator('details.question > summary').all()) await question.click();
  await expectAccessibleEverywhere(page);
  await expectOthersAccessible(page);

  await press(page, page.getByRole('button', { name: publishing.item.publish, exact: true }));
  await expect(page.getByText(words.done.published, { exact: true })).toBeVisible();
  await press(page, page.getByRole('link', { name: publishing.item.open }));
  await expect(page).toHaveURL(/\/ru\/events\/shkola-detskikh-onkologov$/);
  await expect(page.getByRole('main')).toContainText('15 сентября 2031');
  await expect(page.getByRole('main')).toContainText('Большой зал');
  await expect(page.getByRole('main')).toContainText('Три дня занятий.');
});
