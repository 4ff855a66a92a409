import { expect } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { expectAccessible } from '#tests/support/accessibility';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { editorOn, makeArticle, wordsOf } from '../support/article-editor.ts';

const words = wordsOf('Открылось отделение', { a: 'Первый абзац.', b: 'Второй абзац.' });

for (const locale of locales) {
  test(`the editor in ${locale}: axe finds nothing, and a narrow phone shows all of it`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(90_000);
    const author = await desk.signIn(page, 'author', locale);
    const itemId = await makeArticle(desk.database, author, { ru: words });
    const editor = editorOn(page, locale);
    for (const language of ['ru', 'ky'] as const) {
      await editor.open(itemId, language);
      await expectAccessibleEverywhere(page);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
}

test('every dialog of the text is accessible', async ({ page, desk }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const author = await desk.signIn(page, 'author', 'ky');
  const itemId = await makeArticle(desk.database, author, { ru: words });
  const editor = editorOn(page, 'ky');
  await editor.open(itemId);
  for (const name of ['link', 'table', 'statement', 'picture', 'document', 'word', 'keys'] as const) {
    await editor.tool(name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('what publication needs leads to where it is done', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'en');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'en');
  await editor.open(itemId);
  const list = page.getByRole('region', { name: editor.words.toDo.heading });
  await list.getByRole('link', { name: /title/i }).first().click();
  await expect(editor.title).toBeFocused();
  const count = await list.getByRole('link').count();
  await page.keyboard.type('A department opens');
  await editor.saved();
  await expect(list.getByRole('link')).toHaveCount(count - 1);
  await list.getByRole('link', { name: /rubric/i }).click();
  await expect(page.getByLabel(editor.words.shared.rubric)).toBeFocused();
});
