import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { pagesDesk: words, editor, frame, problems, publishing } = messagesOf('ru');
const title = 'Как читать портал';

async function writeWords(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: words.head.words, exact: true }));
  await typeInto(page, page.locator('#article-summary'), 'Где что стоит.');
  await typeInto(page, page.locator('.ProseMirror'), 'Новости стоят в разделе новостей.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: editor.status.savedVersion })).toHaveCount(1);
  await press(page, page.getByRole('link', { name: words.head.page, exact: true }));
}

async function placeInFooter(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel(words.place.none));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(words.place.navigation)).toBeChecked();
  await press(page, page.getByRole('button', { name: words.place.save }));
  const taken = problems.navigationTaken.replace('{title}', 'Помощь семьям');
  await expect(page.getByRole('link', { name: taken })).toBeVisible();
  await page.getByLabel(words.place.navigation).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(words.place.footer)).toBeChecked();
  await press(page, page.getByRole('button', { name: words.place.save }));
  await expect(page.getByText(words.done.placed)).toBeVisible();
}

test('an officer makes a page with the keyboard alone and puts it at the foot of every page, where readers find it', async ({
  page,
  desk,
}) => {
  test.setTimeout(180_000);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/pages');
  await press(page, page.getByRole('link', { name: words.new }));
  await typeInto(page, page.getByLabel(words.title, { exact: true }), title);
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.locator('.article-desk-title')).toHaveText(title);
  await expect(page.getByRole('link', { name: problems.bodyNeeded })).toBeVisible();
  await writeWords(page);
  await expect(page.locator('.problem-list')).toHaveCount(0);
  await press(page, page.getByRole('button', { name: publishing.item.publish, exact: true }));
  await expect(page.getByText(words.done.published, { exact: true })).toBeVisible();
  await placeInFooter(page);
  await expectAccessibleEverywhere(page);
  const desked = new URL(page.url()).pathname;

  await page.goto('/ru/news');
  const foot = page.getByRole('navigation', { name: frame.pages });
  await press(page, foot.getByRole('link', { name: title }));
  await expect(page).toHaveURL(/\/ru\/kak-chitat-portal$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const path of ['/ru/admin/pages', '/ru/admin/pages/new', `${desked}/words`, `${desked}/revisions`]) {
    await page.goto(path);
    await expectAccessibleEverywhere(page);
  }
});
