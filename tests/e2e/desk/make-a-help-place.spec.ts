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
  await typeInto(page, page.locator('#telephones'), '0312 123456');
  await typeInto(page, page.getByLabel(`${words.facts.town}: ${localeNames.ru}`), 'Бишкек');
  await press(page, page.getByRole('button', { name: words.facts.save }));
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await expect(page.getByRole('link', { name: problems.telephoneShape }).first()).toBeVisible();
  await expect(page.locator('#telephones')).toHaveValue('0312 123456');
  await page.locator('#telephones').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('+996 312 123456');
  await press(page, page.getByRole('button', { name: words.facts.save }));
  await expect(page.getByRole('link', { name: problems.telephoneShape })).toHaveCount(0);
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
