import { expect, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { helpPlacesDesk: words, helpPlace: read, editor, problems, publishing, start } = messagesOf('ru');
const name = 'Кабинет первой консультации';

/** Says who told it, and when. */
async function saySource(page: Page): Promise<void> {
  const row = page.getByRole('group', { name: editor.sources.source.replace('{number}', '1') });
  await typeInto(page, row.getByLabel(editor.sources.title, { exact: true }), 'Ответ отделения');
  await typeInto(page, row.getByLabel(editor.sources.publisher, { exact: true }), 'Больница');
  await typeInto(page, row.getByLabel(editor.sources.date, { exact: true }), '2026-11-20');
  await press(page, page.getByRole('button', { name: messagesOf('ru').eventsDesk.sources.save }));
  await expect(page.getByRole('link', { name: problems.placeSourceNeeded })).toHaveCount(0);
}

/** Types a number that is two digits short first, which is told and loses nothing. */
async function sayTelephoneAndTown(page: Page): Promise<void> {
  await typeInto(page, page.locator('#telephones'), '+996 312 1234');
  const town = page.getByLabel(`${words.facts.town}: ${localeNames.ru}`);
  await typeInto(page, town, 'Бишкек');
  await press(page, page.getByRole('button', { name: words.facts.save }));
  const shape = problems.telephoneShape.replace('{telephone}', '+996 312 1234');
  await expect(page.getByRole('link', { name: shape })).toHaveAttribute('href', '#telephones');
  await expect(page.locator('#telephones-problem')).toHaveText(shape);
  await expect(page.locator('#telephones')).toHaveValue('+996 312 1234');
  await expect(town).toHaveValue('Бишкек');
  await page.locator('#telephones').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('+996 312 123456');
  await press(page, page.getByRole('button', { name: words.facts.save }));
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await expect(page.getByRole('link', { name: shape })).toHaveCount(0);
}

test('an officer makes a place of help with the keyboard alone, and a family calls it from the page', async ({
  page,
  desk,
}) => {
  test.setTimeout(180_000);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/help-places');
  await press(page, page.getByRole('link', { name: words.new }));
  await typeInto(page, page.getByLabel(words.title, { exact: true }), name);
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.locator('.article-desk-title')).toHaveText(name);
  const open = page.getByText(words.tasks.unknown.replace('{fact}', words.fact.telephone), { exact: true });
  await expect(open).toBeVisible();

  await tabTo(page, page.getByLabel(read.sort.department));
  await page.keyboard.press('Space');
  await sayTelephoneAndTown(page);
  await expect(open).toHaveCount(0);

  await saySource(page);
  await expectAccessibleEverywhere(page);

  await press(page, page.getByRole('link', { name: words.head.words, exact: true }));
  await typeInto(page, page.locator('#article-summary'), 'Скажут, к какому врачу идти.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: editor.status.savedVersion })).toHaveCount(1);
  await press(page, page.getByRole('link', { name: words.head.place, exact: true }));
  await press(page, page.getByRole('button', { name: publishing.item.publish, exact: true }));
  await expect(page.getByText(words.done.published, { exact: true })).toBeVisible();
  const desked = new URL(page.url()).pathname;

  await page.goto('/ru/help');
  await expect(page.getByRole('main')).not.toContainText(read.noTelephones);
  await expect(page.getByRole('heading', { level: 1 }).locator('+ section')).toHaveClass('calls');
  const calls = page.getByRole('region', { name: messagesOf('ru').help.call });
  await expect(calls.getByRole('link', { name: '+996 312 123456' })).toHaveAttribute(
    'href',
    'tel:+996312123456',
  );
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/\/ru\/help\/kabinet-pervoy-konsultatsii$/);
  await expect(page.getByRole('main')).not.toContainText(read.hours);
  await expectAccessibleEverywhere(page);
  for (const path of ['/ru/admin/help-places', '/ru/admin/help-places/new', `${desked}/words`]) {
    await page.goto(path);
    await expectAccessibleEverywhere(page);
  }
  await page.goto('/ru/admin');
  await expect(page.getByRole('heading', { name: start.help.heading })).toBeVisible();
});
