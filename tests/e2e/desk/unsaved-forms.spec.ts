import { expect, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test, typeCredentials } from '#tests/support/desk';

const { desk: frame, eventsDesk: words, peopleDesk: people, problems, signIn } = messagesOf('ru');
const hall = (page: Page) => page.getByLabel(`${words.place.name}: ${localeNames.ru}`);
const audience = (page: Page) => page.getByLabel(`${words.audience.audience}: ${localeNames.ru}`);
const kept = (page: Page) => page.getByText(frame.unsaved.kept, { exact: true });

/** Begins an event; ends on its page. */
async function beginEvent(page: Page): Promise<string> {
  await page.goto('/ru/admin/events/new');
  await page.getByLabel(words.name, { exact: true }).fill('Несохранённая встреча');
  await page.getByRole('button', { name: words.create }).click();
  await expect(page).toHaveURL(/\/ru\/admin\/events\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

test('what was typed in one form stays when another is saved, searched by, or the page is left', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'editor', 'ru');
  const event = await beginEvent(page);
  await hall(page).fill('Большой зал');
  await audience(page).fill('Врачи областей');
  await page.getByRole('button', { name: words.audience.save, exact: true }).click();
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await expect(kept(page)).toHaveCount(1);
  await expect(hall(page)).toHaveValue('Большой зал');
  await expect(audience(page)).toHaveValue('Врачи областей');

  await page.getByLabel(words.series.search).fill('ничего такого');
  await page.getByLabel(words.series.search).press('Enter');
  await expect(page).toHaveURL(/series=/);
  await expect(kept(page)).toHaveCount(1);
  await expect(hall(page)).toHaveValue('Большой зал');

  const asked = page.waitForEvent('dialog');
  const leave = page.getByRole('link', { name: frame.sections.articles }).click({ noWaitAfter: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await leave;
  await expect(page).toHaveURL(/\/ru\/admin\/articles/);
  await page.goto(event);
  await expect(kept(page)).toHaveCount(1);
  await expect(hall(page)).toHaveValue('Большой зал');
  await page.getByRole('button', { name: words.place.save }).click();
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await expect(kept(page)).toHaveCount(0);
  await expect(hall(page)).toHaveValue('Большой зал');
});

test('what is pasted beyond the length of a field is not cut, and sending says by how much', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'editor', 'ru');
  await beginEvent(page);
  const pasted = 'Врачи '.repeat(60);
  await audience(page).focus();
  await page.keyboard.insertText(pasted);
  await page.getByRole('button', { name: words.audience.save, exact: true }).click();
  await expect(page.getByText(/^Слишком длинно: 360 знаков, можно не больше 300/)).not.toHaveCount(0);
  await expect(audience(page)).toHaveValue(pasted);
  await audience(page).fill('Врачи областей');
  await page.getByRole('button', { name: words.audience.save, exact: true }).click();
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await expect(audience(page)).toHaveValue('Врачи областей');
});

test.describe('whose session ended', () => {
  test.use({ expectedConsole: [/status of 500/] });

  test('is told so above what they typed, signs in beside it and saves it', async ({
    page,
    context,
    desk,
  }) => {
    const account = await desk.signIn(page, 'editor', 'ru');
    await beginEvent(page);
    await hall(page).fill('Малый зал');
    await desk.endSessions(account);
    await page.getByRole('button', { name: words.place.save }).click();
    const told = page.getByRole('link', { name: problems.signedOut });
    await expect(told).toBeVisible();
    await expect(hall(page)).toHaveValue('Малый зал');
    const opened = context.waitForEvent('page');
    await told.click();
    const door = await opened;
    await expect(door.getByRole('button', { name: signIn.action })).toBeVisible();
    await typeCredentials(door, 'ru', account);
    await expect(door).toHaveURL(/\/ru\/admin/);
    await page.getByRole('button', { name: words.place.save }).click();
    await expect(page.getByText(words.done.saved)).toBeVisible();
    await expect(hall(page)).toHaveValue('Малый зал');
  });
});

test('a name that is too long is refused with a sentence, and stays whole', async ({ page, desk }) => {
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/people/new');
  const name = page.getByLabel(people.name, { exact: true });
  await name.focus();
  await page.keyboard.insertText('а'.repeat(160));
  await page.getByRole('button', { name: people.create }).click();
  await expect(page.getByRole('alert').getByRole('link')).toContainText('150');
  await expect(name).toHaveValue('а'.repeat(160));
});

test('words that are dropped are gone, and whoever signs out is asked and leaves none', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'editor', 'ru');
  const event = await beginEvent(page);
  await hall(page).fill('Большой зал');
  await page.goto(event);
  await page.getByRole('button', { name: frame.unsaved.drop }).click();
  await expect(hall(page)).toHaveValue('');
  await expect(kept(page)).toHaveCount(0);

  await hall(page).fill('Малый зал');
  const asked = page.waitForEvent('dialog');
  const leave = page.getByRole('button', { name: frame.signOut }).click();
  const question = await asked;
  expect(question.message()).toBe(frame.unsaved.signOut);
  await question.accept();
  await leave;
  await expect(page).toHaveURL(/\/ru\/sign-in/);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Малый зал');
});
