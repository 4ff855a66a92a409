import { expect, type Locator, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { makeSavedArticle, titleIn } from '../support/desk-articles.ts';
import { openNewsroom } from '../support/newsroom.ts';

test.describe.configure({ timeout: 60_000 });

const { articleList: list, articleDesk, publishing: words } = messagesOf('ru');

/** Walks with Tab until an element has the focus, as far as a person would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Presses a key until an element has the focus: no key is heard before the script of a new page runs. */
async function pressUntilFocused(page: Page, key: string, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await expect(async () => {
    if (!(await wanted.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press(key);
    await expect(wanted).toBeFocused({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

test('an editor finds an article, opens it and publishes two of its languages with the keyboard alone', async ({
  page,
  desk,
}) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  const itemId = await makeSavedArticle(newsroom, 'Клавиатура');
  await makeSavedArticle(newsroom, 'Клавиатура вторая');
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/articles');
  await page.locator('main').waitFor();
  await page.keyboard.press('/');
  await expect(page.getByLabel(list.search)).toBeFocused();
  await page.keyboard.type('клавиатура');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=/);

  const [first, second] = [titleIn('Клавиатура вторая', 'ru'), titleIn('Клавиатура', 'ru')];
  await pressUntilFocused(page, 'j', page.getByRole('link', { name: first, exact: true }));
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: second, exact: true })).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${itemId}$`));

  const tab = page.getByRole('link', { name: articleDesk.publish, exact: true });
  await tabTo(page, tab);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/publish$/);
  const english = page.getByLabel(words.choose.publish.replace('{language}', localeNames.en));
  await tabTo(page, english);
  await page.keyboard.press('Space');
  await expect(english).not.toBeChecked();
  await tabTo(page, page.getByRole('button', { name: words.publish }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByRole('heading')).toBeVisible();
  const live = await newsroom.database.publication.findMany({
    where: { itemId },
    select: { language: true },
  });
  expect(live.map(({ language }) => language).sort()).toEqual(['ky', 'ru']);
  await newsroom.close();
});

test('letters typed into a field stay letters', async ({ page, desk }) => {
  await desk.signIn(page, 'author', 'ru');
  await page.goto('/ru/admin/articles');
  const search = page.getByLabel(list.search);
  await search.fill('');
  await search.pressSequentially('jk/j');
  await expect(search).toHaveValue('jk/j');
  await expect(search).toBeFocused();
});
