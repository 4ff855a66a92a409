import { expect, type Page } from '@playwright/test';
import { openDatabase } from '#lib/platform/db/client';
import { makeDeskAccount, typeCredentials } from '#tests/support/desk';
import { test } from '#tests/support/portal';
import type { Portal } from '#tests/support/portal-process';
import { editorOn, makeArticle, savedText } from '../support/article-editor.ts';

test.use({ expectedConsole: [/status of 50\d|status of 404|ERR_/] });

/** A portal of its own with one server, and an article open in the browser of its author. */
async function openArticle(page: Page, portal: Portal) {
  const server = await portal.serve();
  const database = openDatabase(portal.databaseUrl);
  const author = await makeDeskAccount(database, 'author');
  const itemId = await makeArticle(database, author);
  await database.$disconnect();
  await page.goto(`${server.url}/ru/sign-in?next=${encodeURIComponent(`/ru/admin/articles/${itemId}`)}`);
  await typeCredentials(page, 'ru', author);
  await expect(page.getByRole('toolbar')).toBeVisible();
  const saved = async (): Promise<string[]> => {
    const after = openDatabase(portal.databaseUrl);
    const text = await savedText(after, author, itemId);
    await after.$disconnect();
    return text;
  };
  return { server, editor: editorOn(page, 'ru'), saved };
}

test('with the database stopped words are not said to be saved, and are saved when it is back', async ({
  page,
  ownPortal,
}) => {
  test.setTimeout(120_000);
  const { editor, saved } = await openArticle(page, ownPortal);
  await ownPortal.stopDatabase();
  await editor.write('Слова без базы');
  const stopped = Date.now();
  await editor.unsaved('unavailable');
  expect(Date.now() - stopped).toBeLessThan(6_500);
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);

  await ownPortal.startDatabase();
  await expect(editor.status).toHaveAttribute('data-status', 'saved', { timeout: 40_000 });
  expect(await saved()).toEqual(['Слова без базы']);
});

test('a server that is killed and started again takes the words, and the writer stays signed in', async ({
  page,
  ownPortal,
}) => {
  test.setTimeout(120_000);
  const { server, editor, saved } = await openArticle(page, ownPortal);
  await editor.write('Слова до');
  await server.end('SIGKILL');
  await editor.unsaved('offline');
  await editor.write(' и после');
  await server.startAgain();
  await expect(editor.status).toHaveAttribute('data-status', 'saved', { timeout: 40_000 });
  expect(await saved()).toEqual(['Слова до и после']);
});
