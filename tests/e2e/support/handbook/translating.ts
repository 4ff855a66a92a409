import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import type { Language } from '#lib/core/languages';
import type { Body } from '#lib/publishing/body/body';
import { accepted } from '#tests/factories/make-article';
import { draftOf } from '../article-editor.ts';
import { articlePath, clickEnd, expect, type Scene, translationOf, windowOf } from './scene.ts';
import { bodyTexts, laterSentence, story, typedWords } from './story.ts';

/** The body with every Russian text in another language. */
function translated(body: Body, language: Language): Body {
  const known = new Map<unknown, string>(bodyTexts.map((texts) => [texts.ru, texts[language]]));
  const walk = (_key: string, value: unknown): unknown => known.get(value) ?? value;
  return JSON.parse(JSON.stringify(body, walk)) as Body;
}

/** What a translator types over an hour, at once, and everything checked. */
async function typeTranslation(scene: Scene, language: Language): Promise<void> {
  const { database, people, itemId } = scene;
  const source = await draftOf(database, people.author, itemId, 'ru');
  const words = {
    title: story.title[language],
    summary: story.summary[language],
    body: translated(source.words.body, language),
    checks: source.blockDigests,
  };
  const { draftVersion } = await draftOf(database, people.author, itemId, language);
  const place = { itemId, language, baseRevisionId: null, draftVersion };
  accepted(await saveArticleDraft(people.author, { ...place, words }, database));
}

/** Without a network the editor says so, and saves when it is back. */
export async function loseNetwork({ camera, words, page, editor }: Scene): Promise<void> {
  await page.context().setOffline(true);
  await editor.text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('!');
  await editor.unsaved('offline');
  await camera.take(page, 'not-saved', page.locator('.save-bar'));
  await page.context().setOffline(false);
  await editor.saved();
  await page.keyboard.press('Backspace');
  await editor.saved();
  await editor.save.click();
  await expect(page.getByText(words.editor.status.savedVersion)).toBeAttached();
}

/** The translation beside its source, block by block; then a sentence is added to the source. */
export async function translate(scene: Scene): Promise<void> {
  const { camera, page, words, editor, database, people, itemId } = scene;
  const language = translationOf(scene);
  await editor.open(itemId, language);
  await page.getByRole('button', { name: words.editor.source.insertCopies }).click();
  await editor.saved();
  for (const one of ['ky', 'en'] as const) await typeTranslation(scene, one);
  await page.goto(articlePath(scene, `?language=${language}`));
  await editor.text.getByText(bodyTexts[0]?.[language] ?? '').click();
  await page.keyboard.press('Control+Alt+9');
  await editor.saved();
  const outdated = async () => (await draftOf(database, people.author, itemId, language)).outdated;
  await expect.poll(outdated).toHaveLength(1);
  await camera.take(page, 'translation', null, 1000);
  await page.keyboard.press('Control+Alt+9');
  await editor.saved();

  await editor.open(itemId, 'ru');
  await clickEnd(editor.text.getByText(bodyTexts[0]?.ru ?? ''));
  await page.keyboard.insertText(` ${laterSentence}`);
  await editor.saved();
  await editor.open(itemId, language);
  const changed = page.locator('.source-part[data-state=changed]');
  await expect(changed).toHaveCount(1);
  await changed.getByText(words.editor.source.showChange).click();
  await expect(changed.locator('ins')).toContainText(laterSentence.split(' ')[0] ?? '');
  await camera.take(page, 'behind', page.locator('.text-editor'), 620);
}

/** A colleague saves the same text meanwhile: both texts are shown, and ours is put on top. */
export async function meetColleague(scene: Scene): Promise<void> {
  const { camera, locale, page, words, editor, database, people, itemId } = scene;
  await editor.open(itemId, translationOf(scene));
  const theirs = await windowOf(scene, 'author');
  await theirs.goto(articlePath(scene, `?language=${translationOf(scene)}`));
  await theirs
    .locator('#article-summary')
    .fill(`${story.summary[translationOf(scene)]}${typedWords.colleagueEdit[locale]}`);
  await expect(theirs.locator('.save-status')).toHaveAttribute('data-status', 'saved');
  await page
    .locator('#article-summary')
    .fill(`${story.summary[translationOf(scene)]}${typedWords.ownEdit[locale]}`);
  await editor.unsaved('conflict');
  const notice = page.locator('.notice-problem').filter({ hasText: people.author.displayName });
  await expect(notice).toContainText(typedWords.colleagueEdit[locale].trim());
  await camera.take(page, 'two-people', notice);
  await notice.getByRole('button', { name: words.editor.conflict.putOurs }).click();
  await editor.saved();
  await page.locator('#article-summary').fill(story.summary[translationOf(scene)]);
  await page.getByRole('button', { name: words.editor.source.checkAll }).click();
  await editor.saved();
  const outdated = async () =>
    (await draftOf(database, people.author, itemId, translationOf(scene))).outdated;
  await expect.poll(outdated).toEqual([]);
  await theirs.context().close();
}
