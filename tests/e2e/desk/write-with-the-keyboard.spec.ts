import { expect, type Keyboard, type Locator, type Page } from '@playwright/test';
import { test } from '#tests/support/desk';
import { draftOf, editorOn, makeArticle } from '../support/article-editor.ts';

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

/** A paragraph with bold words, a heading, a list two deep, and a line behind it. */
async function typeBlocks(keyboard: Keyboard): Promise<void> {
  await keyboard.type('Первый абзац, ');
  await keyboard.press('Control+b');
  await keyboard.type('важное');
  await keyboard.press('Control+b');
  await keyboard.type(' слово.');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+2');
  await keyboard.type('Что нового');
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+8');
  await keyboard.type('один');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('глубже');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
}

test('an officer writes an article with the keyboard alone', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ky');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ky');
  await editor.open(itemId);
  const { keyboard } = page;

  await tabTo(page, editor.title);
  await keyboard.type('Открылось отделение');
  await expect(page.locator('.article-desk-title')).toHaveText('Открылось отделение');
  await tabTo(page, editor.text);
  await typeBlocks(keyboard);

  await keyboard.press('Control+Alt+4');
  await keyboard.type('Число детей');
  await keyboard.press('Enter');
  await expect(editor.text.locator('table')).toBeVisible();
  await keyboard.type('Год');
  await keyboard.press('Tab');
  await keyboard.type('Дети');

  await keyboard.press('Alt+F10');
  await expect(page.getByRole('toolbar').locator(':focus')).toBeVisible();
  await keyboard.press('End');
  await expect(editor.tool('deleteTable')).toBeFocused();
  await keyboard.press('Home');
  await expect(editor.tool('undo')).toBeFocused();
  await keyboard.press('Escape');
  await expect(editor.text).toBeFocused();
  await keyboard.press('Escape');
  await expect(editor.save).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText(editor.words.status.savedVersion)).toBeAttached();

  const draft = await draftOf(desk.database, author, itemId, 'ru');
  expect(draft).toMatchObject({ draftVersion: 0, revision: { number: 1 } });
  const { title, body } = draft.words;
  expect(title).toBe('Открылось отделение');
  expect(body.content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bulletList', 'table']);
  expect(body.content[0]).toMatchObject({
    content: [
      { type: 'text', text: 'Первый абзац, ' },
      { type: 'text', text: 'важное', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' слово.' },
    ],
  });
  expect(body.content[3]).toMatchObject({ attrs: { caption: 'Число детей' } });
});

test('the keys of the text are listed, and a quote is made of the words at the cursor', async ({
  page,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'en');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'en');
  await editor.open(itemId, 'en');
  await editor.write('We hope.');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toContainText('Alt+F10');
  await page.keyboard.press('Escape');
  await expect(editor.text).toBeFocused();

  await page.keyboard.press('Control+Alt+5');
  const person = page.getByRole('dialog').getByRole('radio', { name: /Stambekov/ });
  await expect(person).toBeVisible();
  await person.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(editor.text.locator('blockquote')).toHaveText('We hope.');
  await editor.saved();
  const { words } = await draftOf(desk.database, author, itemId, 'en');
  expect(words.body.content[0]).toMatchObject({
    type: 'statement',
    attrs: { manner: 'verbatim', language: 'en', original: null },
  });
});
