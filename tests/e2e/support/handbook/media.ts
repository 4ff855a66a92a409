import type { Page } from '@playwright/test';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { makePdf } from '#tests/factories/files';
import { drawChild } from './files.ts';
import { articlePath, expect, filled, type Scene } from './scene.ts';
import { documentTitle, pictureWords, roomWords, typedWords } from './story.ts';

const licence = 'CC BY 4.0';

/** Photograph and document go into the library, and get their words. */
export async function fillLibrary(scene: Scene): Promise<void> {
  const { camera, locale, words, page } = scene;
  await page.goto(`/${locale}/admin/media`);
  const files = [
    { name: 'playroom-opening.jpg', mimeType: 'image/jpeg', buffer: await drawChild() },
    { name: 'rules.pdf', mimeType: 'application/pdf', buffer: makePdf() },
  ];
  await page.getByLabel(words.upload.files).setInputFiles(files);
  await expect(page.getByRole('link', { name: words.upload.open.picture })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: words.upload.open.document })).toBeVisible({ timeout: 60_000 });
  await camera.take(page, 'library', page.getByRole('main'), 860);

  await page.getByRole('link', { name: words.upload.open.document }).click();
  await typeTexts(page, words.words.title, documentTitle);
  await page.getByLabel(words.words.licence, { exact: true }).fill(licence);
  await page.getByRole('button', { name: words.words.save }).click();
  await expect(page.locator('.notice-done')).toContainText(words.medium.done.texts);
}

async function typeTexts(page: Page, label: string, texts: Record<Language, string>): Promise<void> {
  for (const language of languages) {
    await page
      .getByLabel(filled(label, { language: localeNames[language] }), { exact: true })
      .fill(texts[language]);
  }
}

/** Describes every picture of the library that the article brought, and answers the question about children. */
export async function describePictures(scene: Scene): Promise<void> {
  const { camera, locale, words, page, database } = scene;
  const pictures = await database.medium.findMany({
    where: { kind: 'picture', createdById: scene.people.editor.accountId },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  expect(pictures).toHaveLength(2);
  for (const [index, { id }] of pictures.entries()) {
    await page.goto(`/${locale}/admin/media/${id}`);
    const section = page.getByRole('region', { name: words.words.heading, exact: true });
    await typeTexts(page, words.words.alt, index === 1 ? pictureWords : roomWords);
    await page.getByLabel(words.words.licence, { exact: true }).fill(licence);
    if (index === 1) await camera.take(page, 'words', section);
    await page.getByRole('button', { name: words.words.save }).click();
    await expect(page.locator('.notice-done')).toContainText(words.medium.done.texts);
    const question = page.getByRole('region', { name: words.child.heading });
    await question.getByRole('radio').nth(index).check();
    await page.getByRole('button', { name: words.child.answer }).click();
    await expect(page.locator('.notice-done')).toContainText(words.medium.done.answered);
  }
}

/** The page of a picture in which a child can be recognised: what is said of it, blur, and a consent. */
export async function protectChild({ camera, locale, words, page }: Scene): Promise<void> {
  const { child, consents, regions, medium } = words;
  await expect(page.getByRole('main')).toContainText(medium.obstacle.noConsent);
  await camera.take(page, 'child', page.getByRole('main'), 820);

  const change = page.getByRole('region', { name: words.replacement.changes });
  await change.getByText(regions.blurHeading, { exact: true }).click();
  const stage = change.locator('.stage-hide');
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error('the picture is not to be seen');
  await page.mouse.move(box.x + box.width * 0.38, box.y + box.height * 0.26);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.62, box.y + box.height * 0.64, { steps: 4 });
  await page.mouse.up();
  await expect(change.locator('.stage-region')).toHaveCount(1);
  await camera.take(page, 'blur', change, 900);

  const section = page.getByRole('region', { name: consents.heading });
  await section.getByText(consents.add, { exact: true }).first().click();
  await section.getByLabel(consents.guardian, { exact: true }).fill(typedWords.guardian[locale]);
  await section.getByLabel(consents.scope, { exact: true }).fill(typedWords.scope[locale]);
  await section.getByLabel(consents.validUntil, { exact: true }).fill('2028-12-31');
  await section
    .getByLabel(consents.file, { exact: true })
    .setInputFiles({ name: 'consent.pdf', mimeType: 'application/pdf', buffer: makePdf('consent') });
  await camera.take(page, 'consent', section);
  await section.locator('form').getByRole('button', { name: consents.record }).click();
  await expect(page.locator('.notice-done')).toContainText(medium.done.consented);
  await expect(page.getByRole('main')).not.toContainText(medium.obstacle.noConsent);
  await expect(page.getByRole('region', { name: child.heading })).toBeVisible();
}

/** Picture and document go from the library into the text, and the picture onto the cover. */
export async function placeMedia(scene: Scene): Promise<void> {
  const { camera, locale, words, page, editor } = scene;
  await editor.open(scene.itemId);
  const dialog = page.getByRole('dialog');
  const choice = (name: string) =>
    dialog.getByRole('button', { name: filled(words.picker.choose, { name }), exact: true }).first();
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await editor.tool('picture').click();
  await expect(choice(pictureWords[locale])).toBeVisible();
  await camera.take(page, 'picker', dialog, 760);
  await choice(pictureWords[locale]).click();
  await expect(dialog).toBeHidden();
  await editor.tool('document').click();
  await choice(documentTitle[locale]).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words.editor.cover.choose }).click();
  await choice(pictureWords[locale]).click();
  await editor.saved();
  await page.goto(articlePath(scene));
  await expect(page.locator('.to-do')).toContainText(words.editor.toDo.nothing);
}
