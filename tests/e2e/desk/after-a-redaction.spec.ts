import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { accepted } from '#tests/factories/make-article';
import { type Desk, test } from '#tests/support/desk';
import { editorOn, makeArticle, savedText, wordsOf } from '../support/article-editor.ts';

test.use({ expectedConsole: [/status of (?:401|409)/] });

/** Takes words out for good, as an administrator does, with a journal of its own. */
async function redact(desk: Desk, itemId: string, words: string): Promise<void> {
  const administrator = await desk.makeAccount('administrator');
  const book = new RedactionJournal(path.join(await mkdtemp(path.join(tmpdir(), 'umut-')), 'journal.jsonl'));
  const input = { itemId, words, reason: 'Просьба семьи' };
  accepted(await redactArticle(administrator, input, desk.database, book));
}

test('an open window shows what is left, saves nothing of before unasked, and undoing brings nothing back', async ({
  page,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const words = wordsOf('Название', { a: 'Её зовут Айсулуу.', b: 'Конец.' });
  const itemId = await makeArticle(desk.database, author, { ru: words });
  const editor = editorOn(page, 'ru');
  await editor.open(itemId);
  await redact(desk, itemId, 'Айсулуу');
  await editor.write(' Ещё.');
  await editor.unsaved('redacted');
  await expect(page.getByText(editor.words.conflict.redacted.title)).toBeVisible();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Её зовут […].', 'Конец.']);
  expect(await desk.database.workingDraft.count({ where: { localization: { itemId } } })).toBe(0);

  await expect(page.getByRole('button', { name: editor.words.conflict.redacted.putOurs })).toBeHidden();
  await page.getByRole('button', { name: editor.words.conflict.redacted.takeTheirs }).click();
  await expect(editor.text).toContainText('Её зовут […].');
  await editor.text.focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+z');
  await expect(editor.text).not.toContainText('Айсулуу');
  await editor.write(' И ещё.');
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Её зовут […].', 'Конец. И ещё.']);

  await redact(desk, itemId, 'Конец');
  await editor.save.click();
  await expect(editor.text).toContainText('[…]. И ещё.');
  await editor.saved();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Её зовут […].', '[…]. И ещё.']);
});

test('words that a closed window kept from before are discarded, and somebody is told', async ({
  page,
  context,
  desk,
}) => {
  const author = await desk.signIn(page, 'author', 'ru');
  const words = wordsOf('Название', { a: 'Её зовут Айсулуу.' });
  const itemId = await makeArticle(desk.database, author, { ru: words });
  await editorOn(page, 'ru').open(itemId);
  await desk.endSessions(author);
  await editorOn(page, 'ru').write(' Ещё.');
  await editorOn(page, 'ru').unsaved('signedOut');
  await page.close();
  await redact(desk, itemId, 'Айсулуу');

  const later = await context.newPage();
  await desk.signIn(later, 'author', 'ru');
  const editor = editorOn(later, 'ru');
  await editor.open(itemId);
  await expect(later.getByText(editor.words.forgotten.title)).toBeVisible();
  await expect(later.getByRole('button', { name: editor.words.kept.take })).toHaveCount(0);
  expect(await later.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Айсулуу');
  await later.getByRole('button', { name: editor.words.noticeRead }).click();
  await expect(later.getByText(editor.words.forgotten.title)).toBeHidden();
  expect(await savedText(desk.database, author, itemId)).toEqual(['Её зовут […].']);
});
