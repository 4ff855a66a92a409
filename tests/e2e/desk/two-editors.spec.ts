import { expect } from '@playwright/test';
import { listRevisions } from '#lib/publishing/admin-queries/list-revisions';
import { test } from '#tests/support/desk';
import { draftOf, editorOn, makeArticle, savedText, wordsOf } from '../support/article-editor.ts';

test.use({ expectedConsole: [/status of 409/] });

test('of two people who change one text at once neither loses a word', async ({ page, browser, desk }) => {
  const editorAccount = await desk.signIn(page, 'editor', 'ru');
  const words = wordsOf('Название', { a: 'Общее начало.', b: 'Общий конец.' });
  const itemId = await makeArticle(desk.database, editorAccount, { ru: words });
  const mine = editorOn(page, 'ru');
  await mine.open(itemId);
  const context = await browser.newContext();
  const otherPage = await context.newPage();
  const author = await desk.signIn(otherPage, 'author', 'ru');
  const theirs = editorOn(otherPage, 'ru');
  await theirs.open(itemId);

  await theirs.write(' Слова автора.');
  await theirs.saved();
  await mine.write(' Слова редактора.');
  await mine.unsaved('conflict');
  const notice = page.locator('.notice-problem').filter({ hasText: author.displayName });
  await expect(notice).toContainText('Слова автора.');
  await expect(notice).toContainText('Слова редактора.');
  await expect(notice).not.toContainText('Общее начало.');
  await notice.getByRole('button', { name: mine.words.conflict.putOurs }).click();
  await mine.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual([
    'Общее начало.',
    'Общий конец. Слова редактора.',
  ]);
  const revisions = await listRevisions(
    author,
    { kind: 'article', itemId, language: 'ru' },
    { before: null },
    desk.database,
  );
  expect(revisions?.rows.map(({ number }) => number)).toEqual([2, 1]);

  await theirs.write(' И ещё.');
  await theirs.unsaved('conflict');
  await otherPage.getByRole('button', { name: theirs.words.conflict.takeTheirs }).click();
  await expect(theirs.text).toContainText('Слова редактора.');
  await theirs.saved();
  await theirs.text.focus();
  await otherPage.keyboard.press('Control+z');
  await expect(theirs.text).toContainText('Слова автора. И ещё.');
  await context.close();
});

test('two languages of one article never stand in each other’s way', async ({ page, browser, desk }) => {
  const editorAccount = await desk.signIn(page, 'editor', 'ru');
  const itemId = await makeArticle(desk.database, editorAccount, {
    ru: wordsOf('Название', { a: 'Слово.' }),
  });
  const context = await browser.newContext();
  const otherPage = await context.newPage();
  await desk.signIn(otherPage, 'author', 'ky');
  const [russian, kyrgyz] = [editorOn(page, 'ru'), editorOn(otherPage, 'ky')];
  await russian.open(itemId, 'ru');
  await kyrgyz.open(itemId, 'ky');
  await russian.write(' Дальше.');
  await kyrgyz.write('Сөз.');
  await russian.saved();
  await kyrgyz.saved();
  expect(await savedText(desk.database, editorAccount, itemId, 'ru')).toEqual(['Слово. Дальше.']);
  expect(await savedText(desk.database, editorAccount, itemId, 'ky')).toEqual(['Сөз.']);
  expect((await draftOf(desk.database, editorAccount, itemId, 'ru')).draftVersion).toBeGreaterThan(0);
  await context.close();
});
