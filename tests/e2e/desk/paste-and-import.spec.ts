import { expect, type Page } from '@playwright/test';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { draftOf, editorOn, makeArticle, savedText, wordsOf } from '../support/article-editor.ts';

/** Pastes HTML where the cursor stands, as a browser does. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('foreign text is pasted clean, and what was left out is told', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await editor.text.focus();
  await paste(
    page,
    '<h1 style="color:red">Итоги</h1><p onclick="alert(1)">Слова <b>важные</b><script>alert(1)</script></p>' +
      '<p><a href="javascript:alert(1)">сюда</a> <s>нет</s></p><img src="https://elsewhere.example/a.png">',
  );
  await expect(page.getByText(editor.words.dropped.pasted)).toBeVisible();
  await expect(page.getByText(/изображение с чужого сайта/)).toBeVisible();
  await editor.saved();
  const { body } = (await draftOf(desk.database, author, itemId, 'ru')).words;
  expect(body.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(JSON.stringify(body)).not.toMatch(/alert|javascript|style|elsewhere/);
  await page.getByRole('button', { name: editor.words.noticeRead }).click();
  await expect(page.getByText(editor.words.dropped.pasted)).toBeHidden();
});

test('a picture in the clipboard goes into the library and into the text', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author, { ru: wordsOf('Название', { a: 'До снимка.' }) });
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await editor.text.focus();
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 200 });
    canvas.getContext('2d')?.fillRect(20, 20, 100, 100);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob ?? new Blob()], 'снимок.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(editor.text.locator('figure img')).toBeVisible({ timeout: 20_000 });
  await editor.saved();
  const { body } = (await draftOf(desk.database, author, itemId, 'ru')).words;
  expect(body.content.map(({ type }) => type)).toEqual(['paragraph', 'picture']);
});

test('a Word file takes the place of the text, and undo brings the text back', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author, {
    ru: wordsOf('Название', { a: 'Прежний текст.' }),
  });
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  const children = [
    new Paragraph({ text: 'Из файла', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun('Первая строка '), new TextRun({ text: 'важная', bold: true })] }),
  ];
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  await editor.tool('word').click();
  const dialog = page.getByRole('dialog');
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await dialog.getByLabel(editor.words.word.file).setInputFiles({ name: 'Текст.docx', mimeType, buffer });
  await dialog.getByRole('radio', { name: editor.words.word.all }).check();
  await dialog.getByRole('button', { name: editor.words.word.read }).click();
  await expect(dialog.getByText(editor.words.word.done)).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByText(messagesOf('ru').import.nothing)).toBeVisible();
  await dialog.getByRole('button', { name: editor.words.word.toText }).click();
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Из файла', 'Первая строка важная']);
  await editor.text.focus();
  await page.keyboard.press('Control+z');
  await expect(editor.text).toHaveText('Прежний текст.');
});
