import { expect, type FileChooser, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makePdf } from '#tests/factories/files';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../../support/accessible-everywhere.ts';
import { colourful, upload, uploadPicture } from '../../support/library.ts';
import { press, tabTo, typeInto } from '../support/keyboard.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ expectedConsole: [/status of 422/] });

/** Opens the choice of files that has the focus. A browser under load passes over the key now and then: one presses again. */
async function openFileChooser(page: Page): Promise<FileChooser> {
  const opened: FileChooser[] = [];
  page.on('filechooser', (chooser) => opened.push(chooser));
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.length, { timeout: 3_000 }).toBeGreaterThan(0);
  }).toPass();
  const [chooser] = opened;
  if (!chooser) throw new Error('No choice of files opened.');
  return chooser;
}

test('a picture is uploaded, described and answered for with the keyboard alone', async ({ page, desk }) => {
  const { upload: words, words: form, child, medium } = messagesOf('ky');
  await desk.signIn(page, 'author', 'ky');
  await page.goto('/ky/admin/media');
  await tabTo(page, page.getByLabel(words.files));
  const chooser = await openFileChooser(page);
  await chooser.setFiles([
    { name: 'Үмүт.jpg', mimeType: 'image/jpeg', buffer: await colourful() },
    { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1') },
  ]);
  await expect(page.getByRole('status')).toContainText('2 файлдын 1');
  await expect(page.getByText(/HEIC форматындагы/)).toBeVisible();
  await press(page, page.getByRole('link', { name: words.open.picture }));

  await expect(page.getByText(medium.done.added)).toBeVisible();
  for (const name of [localeNames.ky, localeNames.ru, localeNames.en]) {
    await typeInto(page, page.getByLabel(form.alt.replace('{language}', name)), `Төрт бурч, ${name}`);
  }
  await tabTo(page, page.getByRole('radio', { name: child.no }));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: child.answer }));
  await expect(page.getByText(medium.done.answered)).toBeVisible();
  await tabTo(page, page.locator('[id="focus.x"]'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('25');
  await press(page, page.getByRole('button', { name: form.save }));
  await expect(page.getByText(medium.done.texts)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Төрт бурч, ${localeNames.ky}`);
  await expect(page.locator('[id="focus.x"]')).toHaveValue('25');
});

test('words of a picture that were not saved stay when another form of its page is sent, and are asked about', async ({
  page,
  desk,
}) => {
  const { words: form, child, desk: frame, medium } = messagesOf('ru');
  await desk.signIn(page, 'author', 'ru');
  const { path } = await uploadPicture(page, 'ru');
  await page.goto(path);
  const alt = page.getByLabel(form.alt.replace('{language}', localeNames.ru));
  await alt.fill('Дети на празднике');
  await page.getByRole('radio', { name: child.no }).check();
  await page.getByRole('button', { name: child.answer }).click();
  await expect(page.locator(':focus')).toHaveText(medium.done.answered);
  await expect(alt).toHaveValue('Дети на празднике');

  const asked = page.waitForEvent('dialog');
  const leave = page.getByRole('link', { name: frame.sections.articles }).click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leave;
  await page.getByRole('button', { name: form.save }).click();
  await expect(page.getByText(medium.done.texts)).toBeVisible();
  await page.getByRole('link', { name: frame.sections.articles }).click();
  await expect(page).toHaveURL(/\/ru\/admin\/articles/);
});

test('the focal point is where one clicks', async ({ page, desk }) => {
  await desk.signIn(page, 'author', 'ru');
  const { path } = await uploadPicture(page, 'ru');
  await page.goto(path);
  const stage = page.locator('.stage-focus');
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error('the picture is nowhere');
  await stage.click({ position: { x: box.width * 0.75, y: box.height * 0.2 } });
  await expect(page.locator('[id="focus.x"]')).toHaveValue(/^7[45](\.\d)?$/);
  await expect(page.locator('[id="focus.y"]')).toHaveValue(/^(19|20)(\.\d)?$/);
});

test('what is found is found by words and kind, and what is used says where', async ({ page, desk }) => {
  const { library, uses } = messagesOf('en');
  await desk.signIn(page, 'author', 'en');
  const name = `Rules-${Date.now()}.pdf`;
  const { path } = await upload(page, 'en', { name, mimeType: 'application/pdf', buffer: makePdf() });
  await page.goto('/en/admin/media');
  await page.getByLabel(library.search).fill(name.toLowerCase());
  await page.getByLabel(library.kind).selectOption('document');
  await page.getByRole('button', { name: library.find }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(1);
  await page.goto(path);
  await expect(page.getByText(uses.none)).toBeVisible();
});

test('one file is taken, and another refused with a sentence, before any script has arrived @reader', async ({
  page,
  desk,
}) => {
  const { upload: words, medium, problems } = messagesOf('ru');
  await desk.signIn(page, 'author', 'ru');
  const send = async (name: string, buffer: Buffer) => {
    await page.goto('/ru/admin/media');
    await page.getByLabel(words.file, { exact: true }).setInputFiles({ name, mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: words.submit }).click();
  };
  await send('a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(page.locator('.notice-problem')).toContainText(problems.pictureSvg);
  await send('a.png', await colourful());
  await expect(page.getByText(medium.done.added)).toBeVisible();
});

test('what nothing uses is deleted after a question', async ({ page, desk }) => {
  const { removalOfMedium: words } = messagesOf('ru');
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  await page.goto(path);
  await page.getByText(words.delete).click();
  await expect(page.getByText(words.deleteWhat)).toBeVisible();
  await page.getByRole('button', { name: words.deleteNow }).click();
  await expect(page).toHaveURL(/\/ru\/admin\/media$/);
  expect(await desk.database.medium.count({ where: { id: mediumId } })).toBe(0);
});

test.describe('the pages of the library', () => {
  // Other journeys delete and replace pictures of the same library while its list is shown.
  test.use({ expectedConsole: [/status of 404.*\/admin\/media\/files\//] });

  for (const locale of locales) {
    test(`library, picture and requests in ${locale}: axe finds nothing, and a narrow phone shows all of it`, async ({
      page,
      desk,
    }) => {
      await desk.signIn(page, 'editor', locale);
      const { path, mediumId } = await uploadPicture(page, locale);
      await desk.database.medium.update({ where: { id: mediumId }, data: { childAnswer: 'yes' } });
      for (const address of [`/${locale}/admin/media`, path, `/${locale}/admin/requests`]) {
        await page.goto(address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await expectAccessibleEverywhere(page);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
          360,
        );
      }
    });
  }
});
