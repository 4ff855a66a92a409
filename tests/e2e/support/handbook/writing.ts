import type { Locator, Page } from '@playwright/test';
import { languages } from '#lib/core/languages';
import { draftOf } from '../article-editor.ts';
import { writeWordFile } from './files.ts';
import { articlePath, expect, type Scene } from './scene.ts';
import { bodyTexts, speaker, story } from './story.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** From the list to an article that is begun. */
export async function beginArticle(scene: Scene): Promise<void> {
  const { camera, locale, words, page } = scene;
  await page.goto(`/${locale}/admin/articles`);
  await camera.take(page, 'list');
  await page.getByRole('link', { name: words.articleList.new }).click();
  await page.getByLabel(words.articleForm.announcement).check();
  await page.getByLabel('Русский', { exact: true }).check();
  await camera.take(page, 'new-article', page.getByRole('main'));
  await page.getByRole('button', { name: words.newArticle.create }).click();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  scene.itemId = page.url().split('/').at(-1) ?? '';
}

/** The Word file becomes the text. */
export async function importWordFile({ camera, words, page, editor }: Scene): Promise<void> {
  const { word } = words.editor;
  await editor.tool('word').click();
  const dialog = page.getByRole('dialog');
  const file = { name: 'playroom.docx', mimeType: wordType, buffer: await writeWordFile() };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: word.read }).click();
  await expect(dialog).toContainText(word.done);
  await expect(dialog.locator('.dropped li')).toHaveCount(1);
  await camera.take(page, 'word', dialog);
  await dialog.getByRole('button', { name: word.toText }).click();
  for (const { ru } of bodyTexts) await expect(editor.text).toContainText(ru);
}

/** Title, summary and what the languages share. */
export async function fillFields(scene: Scene): Promise<void> {
  const { camera, words, page, editor } = scene;
  const { shared, byline } = words.editor;
  await editor.title.fill(story.title.ru);
  await page.locator('#article-summary').fill(story.summary.ru);
  await page.getByLabel(shared.rubric, { exact: true }).selectOption('health');
  await page.locator('#topic-specialists').check();
  await page.getByRole('button', { name: byline.add }).click();
  const press = { ky: 'Басма сөз кызматы', ru: 'Пресс-служба', en: 'Press service' };
  for (const language of languages) {
    await page.locator(`.row-fields input[lang=${language}]`).first().fill(press[language]);
  }
  await editor.saved();
  await page.reload();
  await editor.text.focus();
  await page.keyboard.press('Control+Home');
  await camera.take(page, 'editor', null, 1000);
  const { words: saved } = await draftOf(scene.database, scene.people.editor, scene.itemId, 'ru');
  expect(saved.title).toBe(story.title.ru);
}

/** Clicks into a paragraph until the cursor stays there: the editor sets it once more some moments after it got the focus. */
async function putCursor(page: Page, paragraph: Locator): Promise<void> {
  await expect(async () => {
    await paragraph.click();
    await page.waitForTimeout(300);
    const isThere = await paragraph.evaluate((element) =>
      element.contains(document.getSelection()?.anchorNode ?? null),
    );
    expect(isThere).toBe(true);
  }).toPass({ timeout: 15_000 });
}

/** The keys of the text, and a statement made of the words at the cursor. */
export async function useDialogs({ camera, locale, words, page, editor }: Scene): Promise<void> {
  const { statement, person } = words.editor;
  await editor.text.focus();
  await page.keyboard.press('Control+/');
  const dialog = page.getByRole('dialog');
  await camera.take(page, 'keys', dialog, 1300);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(editor.text).toBeFocused();
  await putCursor(page, editor.text.getByText(bodyTexts[5]?.ru ?? ''));
  await page.keyboard.press('Control+Alt+5');
  await dialog.getByLabel(person.search).fill(speaker.names[locale].split(' ')[1] ?? '');
  await dialog.getByRole('radio', { name: new RegExp(speaker.names[locale]) }).check();
  await expect(dialog.locator('.person-choices .choice')).toHaveCount(1);
  await camera.take(page, 'statement', dialog);
  await dialog.getByRole('button', { name: statement.insert }).click();
  await expect(editor.text.locator('blockquote')).toContainText(bodyTexts[5]?.ru ?? '');
  await editor.saved();
}

/** What is missing, as the editor says it once the page is loaded anew. */
export async function readToDo(scene: Scene): Promise<void> {
  const { camera, page, words } = scene;
  await page.goto(articlePath(scene));
  const list = page.locator('.to-do');
  await expect(list.getByRole('link').first()).toBeVisible();
  await expect(list).toContainText(words.problems.childQuestionOpen);
  await camera.take(page, 'to-do', list);
}
