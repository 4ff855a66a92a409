import { expect, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { milestonesDesk: words, editor, problems, publishing, milestone: read } = messagesOf('ru');
const title = 'Лаборатория в Оше';

/** A date that is said with the wrong precision first, and then as its source has it. */
async function sayDate(page: Page): Promise<void> {
  await tabTo(page, page.locator('#theme'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#theme')).toHaveValue('diagnosis');
  await tabTo(page, page.getByLabel(words.date.none));
  for (const exact of [words.date.day, words.date.month, words.date.quarter]) {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(exact)).toBeChecked();
  }
  await typeInto(page, page.locator('#date'), '2031-05');
  await press(page, page.getByRole('button', { name: words.date.save }));
  await expect(page.getByRole('link', { name: problems.datePrecision })).toBeVisible();
  await expect(page.locator('#theme')).toHaveValue('diagnosis');
  await page.locator('#date').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2031-Q2');
  await press(page, page.getByRole('button', { name: words.date.save }));
  await expect(page.getByText(words.done.saved)).toBeVisible();
}

async function saySource(page: Page): Promise<void> {
  const { source, title: name, publisher } = editor.sources;
  const row = page
    .locator('#sources')
    .locator('..')
    .getByRole('group', { name: source.replace('{number}', '1') });
  await typeInto(page, row.getByLabel(name, { exact: true }), 'План министерства');
  await typeInto(page, row.getByLabel(publisher, { exact: true }), 'Минздрав');
  await press(page, page.getByRole('button', { name: messagesOf('ru').eventsDesk.sources.save }));
  await expect(page.locator('.problem-list')).not.toContainText(problems.dateSourceNeeded);
}

async function writeWords(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: words.head.words, exact: true }));
  await typeInto(page, page.locator('#article-summary'), 'Анализы без поездки в Бишкек.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: editor.status.savedVersion })).toHaveCount(1);
  await press(page, page.getByRole('link', { name: words.head.milestone, exact: true }));
}

async function publish(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: publishing.item.publish, exact: true }));
  await expect(page.getByText(words.done.published, { exact: true })).toBeVisible();
}

test('an officer makes a milestone with the keyboard alone, moves its date with a reason, and readers see both', async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/milestones');
  await press(page, page.getByRole('link', { name: words.new }));
  await typeInto(page, page.getByLabel(words.title, { exact: true }), title);
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.locator('.article-desk-title')).toHaveText(title);
  await expect(page.getByRole('link', { name: problems.themeNeeded })).toBeVisible();

  await sayDate(page);
  await saySource(page);
  await writeWords(page);
  await expect(page.locator('.problem-list')).toHaveCount(0);
  await publish(page);

  await tabTo(page, page.locator('#date'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2032-Q1');
  await typeInto(
    page,
    page.getByLabel(`${words.date.reason}: ${localeNames.ru}`),
    'Оборудование придёт позже.',
  );
  await press(page, page.getByRole('button', { name: words.date.save }));
  await expect(page.getByRole('heading', { name: words.changes.heading })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await publish(page);

  const desked = new URL(page.url()).pathname;
  await press(page, page.getByRole('link', { name: publishing.item.open }));
  await expect(page).toHaveURL(/\/ru\/milestones\/laboratoriya-v-oshe$/);
  const history = page.getByRole('region', { name: read.history });
  await expect(history).toContainText('II квартал 2031');
  await expect(history).toContainText('I квартал 2032');
  await expect(history).toContainText('Оборудование придёт позже.');
  for (const path of [
    '/ru/admin/milestones?q=о',
    '/ru/admin/milestones/new',
    `${desked}/words`,
    `${desked}/revisions`,
  ]) {
    await page.goto(path);
    await expectAccessibleEverywhere(page);
  }
});
