import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { uploadPicture } from '../../support/library.ts';
import { press, tabTo } from '../support/keyboard.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ expectedConsole: [/status of 404/] });

const { medium, regions, problems } = messagesOf('ru');

/** What every stored size of a picture answers at the desk, by its name. */
async function sizesOf(page: Page, names: string[]): Promise<Map<string, number>> {
  const { origin } = new URL(page.url());
  const answers = new Map<string, number>();
  for (const name of names) {
    answers.set(name, (await page.request.get(`${origin}/ru/admin/media/files/${name}`)).status());
  }
  return answers;
}

test('a picture is cropped with the mouse: its shape changes, and its old sizes are gone', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  const find = () =>
    desk.database.medium.findUniqueOrThrow({ where: { id: mediumId }, include: { variants: true } });
  const before = await find();
  await page.goto(path);
  await page.locator('summary', { hasText: regions.cropHeading }).click();
  const stage = page.locator('.stage-keep');
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error('the picture is nowhere');
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.9, { steps: 5 });
  await page.mouse.up();
  const form = page.locator('form:has(.stage-keep)');
  await expect(form.getByLabel(regions.width)).toHaveValue(/^(49|50)(\.\d)?$/);
  const crop = page.getByRole('button', { name: regions.crop });
  await crop.click();
  await expect(page.locator('.notice-problem')).toContainText(problems.sureNeeded);
  await form.getByLabel(regions.sure).check();
  await crop.click();
  await expect(page.getByText(medium.done.cropped)).toBeVisible({ timeout: 20_000 });

  const after = await find();
  expect([after.width, after.height]).toEqual([expect.closeTo(500, -1), expect.closeTo(560, -1)]);
  const old = await sizesOf(
    page,
    before.variants.map(({ name }) => name),
  );
  expect(new Set(old.values())).toEqual(new Set([404]));
  const renewed = await sizesOf(
    page,
    after.variants.map(({ name }) => name),
  );
  expect(new Set(renewed.values())).toEqual(new Set([200]));
  expect((await sizesOf(page, [after.originalName])).get(after.originalName)).toBe(404);
});

test('a face is blurred with the keyboard alone', async ({ page, desk }) => {
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  await page.goto(path);
  const before = await desk.database.medium.findUniqueOrThrow({ where: { id: mediumId } });
  await press(page, page.locator('summary', { hasText: regions.blurHeading }));
  await press(page, page.locator('form:has(.stage-hide)').getByRole('button', { name: regions.add }));
  const region = page.getByRole('button', {
    name: regions.region.replace('{number, number}', '1'),
    exact: true,
  });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const form = page.locator('form:has(.stage-hide)');
  await expect(form.getByLabel(regions.x)).toHaveValue('31');
  await expect(form.getByLabel(regions.height)).toHaveValue('41');
  await tabTo(page, form.getByLabel(regions.sure));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: regions.blur }));
  await expect(page.getByText(medium.done.blurred)).toBeVisible({ timeout: 20_000 });
  const after = await desk.database.medium.findUniqueOrThrow({ where: { id: mediumId } });
  expect(after.sha256).not.toBe(before.sha256);
  expect(after.baseName).not.toBe(before.baseName);
});

test('regions are given in numbers before any script has arrived @reader', async ({ page, desk }) => {
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  await page.goto(path);
  await page.locator('summary', { hasText: regions.cropHeading }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: regions.crop }) });
  const values = { x: '0', y: '50', width: '50', height: '50' } as const;
  for (const [name, value] of Object.entries(values)) {
    await form.getByLabel(regions[name as keyof typeof values]).fill(value);
  }
  await form.getByLabel(regions.sure).check();
  await form.getByRole('button', { name: regions.crop }).click();
  await expect(page.getByText(medium.done.cropped)).toBeVisible({ timeout: 20_000 });
  const { width, height } = await desk.database.medium.findUniqueOrThrow({ where: { id: mediumId } });
  expect([width, height]).toEqual([500, 350]);
});
