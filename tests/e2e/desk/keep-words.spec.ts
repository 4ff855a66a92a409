import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test, typeCredentials } from '#tests/support/desk';
import { draftOf, editorOn, makeArticle, savedText, wordsOf } from '../support/article-editor.ts';

/** What a browser says of requests that went nowhere. */
test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 40[134]/] });

const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('umut/'));

test('typed words are saved by themselves, and nothing of them stays in the browser', async ({
  page,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await expect(editor.status).toHaveText(editor.words.status.untouched);
  await editor.write('Надежда');
  await expect(editor.status).toHaveText(editor.words.status.saving);
  expect(await page.evaluate(kept)).toHaveLength(1);
  await editor.saved();
  await expect(editor.status).toHaveText(/Сохранено в \d\d:\d\d/);
  expect(await savedText(desk.database, author, itemId)).toEqual(['Надежда']);
  expect(await page.evaluate(kept)).toEqual([]);
});

test('somebody who goes to another page at once takes nothing along unsaved', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await editor.write('Перед уходом');
  await page.getByRole('link', { name: messagesOf('ru').articleDesk.revisions }).click();
  await expect(page).toHaveURL(/revisions/);
  expect(await savedText(desk.database, author, itemId)).toEqual(['Перед уходом']);
  expect(await page.evaluate(kept)).toEqual([]);
});

test('words of a closed window are offered back beside the text as it is', async ({
  page,
  context,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author, { ru: wordsOf('Название', { a: 'Было так.' }) });
  await editorOn(page, 'ru').open(itemId);
  await desk.endSessions(author);
  await editorOn(page, 'ru').write(' Стало иначе.');
  await editorOn(page, 'ru').unsaved('signedOut');
  await page.close();

  const later = await context.newPage();
  await desk.signIn(later, 'author', 'ru');
  const editor = editorOn(later, 'ru');
  await editor.open(itemId);
  await expect(editor.text).toHaveText('Было так.');
  const notice = later.locator('.notice-problem');
  await expect(notice.locator('mark')).toHaveText(' Стало иначе.');
  await notice.getByRole('button', { name: editor.words.kept.take }).click();
  await expect(editor.text).toHaveText('Было так. Стало иначе.');
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Было так. Стало иначе.']);
  expect(await later.evaluate(kept)).toEqual([]);
  await later.reload();
  await expect(editor.text).toHaveText('Было так. Стало иначе.');
  await expect(notice).toBeHidden();
});

test('a page that is loaded anew goes on with the words that were typed last, without a question', async ({
  page,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author, { ru: wordsOf('Название', { a: 'Было так.' }) });
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await editor.write(' Стало иначе.');
  await page.reload();
  await expect(editor.text).toHaveText('Было так. Стало иначе.');
  await editor.saved();
  await editor.write(' И ещё.');
  await editor.saved();
  await expect(page.locator('.notice-problem')).toHaveCount(0);
  expect(await savedText(desk.database, author, itemId)).toEqual(['Было так. Стало иначе. И ещё.']);
});

test('without a network words are kept, and go out when it is back', async ({ page, context, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await context.setOffline(true);
  await editor.write('Без сети');
  await editor.unsaved('offline');
  expect(await savedText(desk.database, author, itemId)).toEqual([]);
  await page.keyboard.insertText(', но не зря');
  await context.setOffline(false);
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Без сети, но не зря']);
});

test('signed out in another window, somebody signs in there and goes on', async ({ page, context, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  const other = await context.newPage();
  await other.goto('/ru/admin/account');
  await other.getByRole('button', { name: messagesOf('ru').desk.signOut }).click();
  await expect(other).toHaveURL('/ru/sign-in');
  await editor.write('После выхода');
  await editor.unsaved('signedOut');

  const colleague = await desk.makeAccount('author');
  await typeCredentials(other, 'ru', colleague);
  await expect(other).toHaveURL(/\/ru\/admin/);
  // It tries by itself too, and may be quicker.
  const retry = page.getByRole('button', { name: editor.words.status.retry });
  await retry.click({ timeout: 3_000 }).catch(() => null);
  await editor.unsaved('otherAccount');
  expect(await savedText(desk.database, author, itemId)).toEqual([]);

  await other.goto('/ru/admin/account');
  await other.getByRole('button', { name: messagesOf('ru').desk.signOut }).click();
  await typeCredentials(other, 'ru', author);
  await expect(other).toHaveURL(/\/ru\/admin/);
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['После выхода']);
});

test('a second window of the same text says so, and shows what the first saves', async ({
  page,
  context,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const [first, second] = [editorOn(page, 'ru'), editorOn(await context.newPage(), 'ru')];
  await first.open(itemId);
  // Long enough for the first to be sure that it is alone.
  await page.waitForTimeout(1_500);
  await second.open(itemId);
  const warning = (editor: typeof first) => editor.text.page().getByText(editor.words.otherWindow.title);
  await expect(warning(first)).toBeVisible();
  await expect(warning(second)).toBeVisible();
  await first.write('Из первого окна');
  await expect(second.text).toHaveText('Из первого окна');
  await second.text.focus();
  await second.text.page().keyboard.press('Control+z');
  await expect(second.text).toHaveText('Из первого окна');
  await second.text.page().close();
  await expect(warning(first)).toBeHidden({ timeout: 15_000 });
});

test('Save pressed twice makes one version', async ({ page, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await editor.write('Один раз');
  await editor.save.dblclick();
  await expect(page.getByText(editor.words.status.savedVersion)).toBeAttached();
  await editor.saved();
  const { revision, draftVersion } = await draftOf(desk.database, author, itemId, 'ru');
  expect(revision?.number).toBe(1);
  expect(draftVersion).toBe(0);
});

test('a window asks before it closes only where words would be lost', async ({ page, context, desk }) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const itemId = await makeArticle(desk.database, author);
  const editor = editorOn(page, 'ru');
  await context.route('**/draft', (route) => route.abort());
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await editor.open(itemId);
  await editor.write('В браузере');
  await page.reload();
  expect(questions).toEqual([]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await editor.write('Нигде');
  await page.reload();
  expect(questions).toEqual(['beforeunload']);
});
