import { expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { slugOf } from '#tests/factories/make-article';
import { makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makeSpeaker } from '#tests/factories/make-speaker';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { openNewsroom } from '../support/newsroom.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { programmeDesk: words, editor } = messagesOf('ru');
const { add: addPerson, search: searchPeople } = editor.person;
const databaseUrl = () => process.env['JOURNEY_DESK_DATABASE_URL'] ?? '';
const isSaved = (page: Page) => expect(page.locator('.save-status')).toHaveAttribute('data-status', 'saved');
const titles = (page: Page) => page.locator('.session-row h3');

/** Adds a session at the end of the first day. */
async function addSession(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('button', { name: words.days.add }).first());
  const open = page.locator('.session-form');
  await expect(open).toBeVisible();
  await typeInto(page, open.getByRole('group', { name: words.session.title }).getByLabel('Русский'), title);
}

test('an officer writes a programme, moves a session, releases it, and readers read it, with the keyboard alone', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  const newsroom = await openNewsroom(databaseUrl());
  const { itemId, paths } = await makePublicEvent(newsroom);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto(`/ru/admin/events/${itemId}/programme`);
  await addSession(page, 'Первая сессия');
  const start = page.getByLabel(words.session.start, { exact: true });
  await tabTo(page, start);
  // The letter is for browsers that tell mornings from evenings; others pass over it.
  await page.keyboard.type('1000A');
  await expect(start).toHaveValue('10:00');
  await addSession(page, 'Вторая сессия');
  await expect(titles(page)).toHaveText(['Первая сессия', 'Вторая сессия']);

  await press(page, page.getByRole('button', { name: 'Переставить раньше: Вторая сессия' }));
  await expect(titles(page)).toHaveText(['Вторая сессия', 'Первая сессия']);
  await expect(page.getByRole('button', { name: 'Переставить раньше: Вторая сессия' })).toBeFocused();
  await expect(page.getByText('Вторая сессия: теперь 1-е место из 2 в своём дне')).toBeAttached();
  await press(page, page.getByRole('button', { name: 'Убрать: Первая сессия' }));
  await expect(titles(page)).toHaveText(['Вторая сессия']);
  await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Вторая сессия', 'Первая сессия']);
  await isSaved(page);
  await page.reload();
  await expect(titles(page)).toHaveText(['Вторая сессия', 'Первая сессия']);
  await expect(page.locator('.session-hour')).toHaveText([words.row.noHour, '10:00']);
  await expectAccessibleEverywhere(page);

  await press(page, page.getByRole('link', { name: words.toRelease }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.release.heading);
  await press(page, page.getByRole('button', { name: 'Выпустить версию 1' }));
  await expect(page.getByText(/Версия 1 выпущена/)).toBeVisible();
  await expectAccessibleEverywhere(page);
  await press(page, page.getByRole('link', { name: /\/ru\/events\// }));
  await expect(page).toHaveURL(new RegExp(`/ru/events/${slugOf(paths.ru)}/programme$`));
  await expect(page.getByRole('main')).toContainText('Первая сессия');
  await newsroom.close();
});

test('a person is added with the keyboard: the search comes first, and arrows choose nobody', async ({
  page,
  desk,
}) => {
  const newsroom = await openNewsroom(databaseUrl());
  const { itemId } = await makePublicEvent(newsroom);
  await makeSpeaker(newsroom, 'Picked');
  await desk.signIn(page, 'editor', 'ru');
  await page.goto(`/ru/admin/events/${itemId}/programme`);
  await addSession(page, 'Первая сессия');
  const dialog = page.getByRole('dialog');
  const found = dialog.getByRole('button', { name: /^Picked ru/ });
  const role = page.locator('.session-form').getByLabel('Picked ru', { exact: true });
  await press(page, page.getByRole('button', { name: addPerson }));
  await expect(dialog.getByLabel(searchPeople)).toBeFocused();
  await page.keyboard.type('Picked');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await tabTo(page, found);
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(role).toBeVisible();
  await expect(page.getByRole('button', { name: addPerson })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.type('Picked');
  await expect(found).toHaveAttribute('aria-current', 'true');
  await press(page, found);
  await expect(role).toHaveCount(1);
  await isSaved(page);
  await newsroom.close();
});

test('a session is dragged by its line alone, and where it fell is told', async ({ page, desk }) => {
  const newsroom = await openNewsroom(databaseUrl());
  const { itemId } = await makePublicEvent(newsroom);
  await desk.signIn(page, 'editor', 'ru');
  await page.goto(`/ru/admin/events/${itemId}/programme`);
  await addSession(page, 'Первая сессия');
  await addSession(page, 'Вторая сессия');
  await press(page, page.getByRole('button', { name: 'Закрыть: Вторая сессия' }));
  const lines = page.locator('.session-line');
  const above = { targetPosition: { x: 20, y: 2 } };
  await lines.nth(1).dragTo(lines.nth(0), above);
  await expect(titles(page)).toHaveText(['Вторая сессия', 'Первая сессия']);
  await expect(page.getByText('Вторая сессия: теперь 1-е место из 2 в своём дне')).toBeAttached();
  await isSaved(page);
  await newsroom.close();
});

test('a released programme is taken back, and readers read why', async ({ page, desk }) => {
  const newsroom = await openNewsroom(databaseUrl());
  const { itemId, paths } = await makePublicEvent(newsroom);
  await releaseNext(newsroom, itemId, makeProgramme([makeSession('one')]));
  await desk.signIn(page, 'editor', 'ru');
  await page.goto(`/ru/admin/events/${itemId}/programme/release`);
  const { withdrawal } = words;
  await page.getByText(withdrawal.open).click();
  for (const [language, reason] of Object.entries({ ky: 'Себеби', ru: 'Докладчик заболел', en: 'Why' }))
    await page.locator(`[name="reasons.${language}"]`).fill(reason);
  await page.getByRole('button', { name: withdrawal.button }).click();
  await expect(page.getByText('Докладчик заболел')).toBeVisible();
  await page.goto(`/ru/events/${slugOf(paths.ru)}/programme`);
  await expect(page.getByRole('main')).toContainText('Докладчик заболел');
  await expect(page.getByRole('main')).not.toContainText('Session one');
  await newsroom.close();
});

test.describe('in two windows', () => {
  test.use({ expectedConsole: [/status of 409/] });

  test('a programme that somebody else saved meanwhile is put together with ours, session by session', async ({
    page,
    context,
    desk,
  }) => {
    test.setTimeout(120_000);
    const newsroom = await openNewsroom(databaseUrl());
    const { itemId } = await makePublicEvent(newsroom);
    const address = `/ru/admin/events/${itemId}/programme`;
    await desk.signIn(page, 'editor', 'ru');
    const other = await context.newPage();
    await page.goto(address);
    await other.goto(address);
    await addSession(other, 'Чужая сессия');
    await isSaved(other);
    await addSession(page, 'Наша сессия');
    await page.getByRole('button', { name: words.choice.merge }).click();
    await expect(titles(page)).toHaveText(['Чужая сессия', 'Наша сессия']);
    await isSaved(page);
    await expect(page.getByText(editor.status.unsaved)).toHaveCount(0);
    await newsroom.close();
  });
});
