import { expect } from '@playwright/test';
import { openDatabase } from '#lib/platform/db/client';
import { makeDeskAccount, typeCredentials } from '#tests/support/desk';
import { test } from '#tests/support/portal';
import { editorOn, makeArticle, savedText } from '../support/article-editor.ts';

test.use({ expectedConsole: [/status of 50\d|status of 404|ERR_/] });

test('with the database stopped words are not said to be saved, and are saved when it is back', async ({
  page,
  ownPortal,
}) => {
  test.setTimeout(120_000);
  const server = await ownPortal.serve();
  const before = openDatabase(ownPortal.databaseUrl);
  const author = await makeDeskAccount(before, 'author');
  const itemId = await makeArticle(before, author);
  await before.$disconnect();
  await page.goto(`${server.url}/ru/sign-in?next=${encodeURIComponent(`/ru/admin/articles/${itemId}`)}`);
  await typeCredentials(page, 'ru', author);
  const editor = editorOn(page, 'ru');
  await expect(page.getByRole('toolbar')).toBeVisible();

  await ownPortal.stopDatabase();
  await editor.write('Слова без базы');
  const stopped = Date.now();
  await editor.unsaved('unavailable');
  expect(Date.now() - stopped).toBeLessThan(6_500);
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);

  await ownPortal.startDatabase();
  await expect(editor.status).toHaveAttribute('data-status', 'saved', { timeout: 40_000 });
  const after = openDatabase(ownPortal.databaseUrl);
  expect(await savedText(after, author, itemId)).toEqual(['Слова без базы']);
  await after.$disconnect();
});
