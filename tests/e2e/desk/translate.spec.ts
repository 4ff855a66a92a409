import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import {
  draftOf,
  editorOn,
  makeArticle,
  savedText,
  saveVersion,
  wordsOf,
} from '../support/article-editor.ts';

const { behind } = messagesOf('ky').languageState;
const source = wordsOf('Открылось отделение', { a: 'Первый абзац.', b: 'Второй абзац.', c: 'Третий абзац.' });

/** Names of the parts that are marked as checked. */
function checkedParts(page: Page): Promise<string[]> {
  return page
    .locator('.source-check input')
    .evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).checked).map((box) => box.id));
}

test('a translation is made beside its source, and loses exactly the marks of what changes', async ({
  page,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ky');
  const itemId = await makeArticle(desk.database, author, { ru: source });
  const editor = editorOn(page, 'ky');
  await editor.open(itemId, 'ky');
  await page.getByRole('button', { name: /Жетпеген 3 бөлүктү/ }).click();
  await expect(editor.text.locator('p')).toHaveCount(3);

  await editor.text.locator('p').nth(1).click();
  await page.keyboard.insertText('Экинчи абзац.');
  await page.keyboard.press('Control+Alt+9');
  expect(await checkedParts(page)).toEqual(['check-b']);
  await page.getByRole('button', { name: editor.words.source.checkAll }).click();
  await expect(page.locator('.to-do .text-quiet')).toHaveCount(0);
  await editor.saved();
  expect(await savedText(desk.database, author, itemId, 'ky')).toEqual(['', 'Экинчи абзац.', '']);
  expect((await draftOf(desk.database, author, itemId, 'ky')).outdated).toEqual([]);
  const tab = page.locator('.language-tabs [aria-current]');
  await expect(tab).not.toContainText(behind);

  const changed = wordsOf(source.title, {
    a: 'Первый абзац.',
    b: 'Второй, новый абзац.',
    c: 'Третий абзац.',
  });
  await saveVersion(desk.database, author, itemId, 'ru', changed);
  await page.reload();
  await expect(page.getByText(editor.words.source.changed)).toHaveCount(1);
  expect(await checkedParts(page)).toEqual(['check-title', 'check-a', 'check-c']);
  expect((await draftOf(desk.database, author, itemId, 'ky')).outdated).toEqual(['b']);
  await expect(tab).toContainText(behind);
  await page.getByText(editor.words.source.showChange).click();
  await expect(page.locator('.source-change ins')).toHaveText([',', 'новый ']);
});

test('blocks of the source stand at the heights of their translations', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const long = 'Очень длинный абзац исходного текста. '.repeat(20);
  const itemId = await makeArticle(desk.database, author, {
    ru: wordsOf('Название', { a: long, b: 'Коротко.', c: 'Конец.' }),
    ky: wordsOf('Аталышы', { a: 'Кыска.', b: 'Узун сөз. '.repeat(80), c: 'Аягы.' }),
  });
  const editor = editorOn(page, 'ru');
  await page.setViewportSize({ width: 1440, height: 900 });
  await editor.open(itemId, 'ky');
  const topOf = async (selector: string): Promise<number> =>
    (await page.locator(selector).boundingBox())?.y ?? -1;
  for (const id of ['b', 'c']) {
    await expect
      .poll(async () =>
        Math.abs((await topOf(`[data-source="${id}"]`)) - (await topOf(`[data-block="${id}"]`))),
      )
      .toBeLessThan(2);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  const summary = page.locator('[data-source="b"] summary').first();
  await expect(summary).toBeVisible();
  await expect
    .poll(async () => (await topOf('[data-block="c"]')) - (await topOf('[data-source="c"]')))
    .toBeLessThan(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
