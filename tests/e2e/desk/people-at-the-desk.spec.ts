import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';
import { openNewsroom } from '../support/newsroom.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const { peopleDesk: words, publishing } = messagesOf('ru');
const inRussian = (text: string): string => text.replace('{language}', localeNames.ru);
const databaseUrl = () => process.env['JOURNEY_DESK_DATABASE_URL'] ?? '';

/** The form for one more post. */
async function addPost(page: Page, organisation: string): Promise<void> {
  await press(page, page.getByText(words.posts.add, { exact: true }));
  const form = page.locator('details[open] form').last();
  await tabTo(page, form.getByLabel(words.posts.organisation));
  await page.keyboard.type(organisation);
  await typeInto(page, form.getByLabel(inRussian(words.posts.post)), 'Врач');
  await typeInto(page, form.getByLabel(words.posts.attestedOn), '2026-02-30');
  await press(page, form.getByRole('button', { name: words.posts.save }));
  const problem = page.getByRole('link', { name: messagesOf('ru').problems.dateShape });
  await expect(problem).toBeVisible();
  await form.getByLabel(words.posts.attestedOn).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2026-02-18');
  await press(page, form.getByRole('button', { name: words.posts.save }));
  await expect(page.getByText(words.done.posts)).toBeVisible();
}

test('an officer adds a speaker with a post, publishes and finds the page of readers, with the keyboard alone', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  const newsroom = await openNewsroom(databaseUrl());
  await makeOrganisation(newsroom, 'clinic');
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/people');
  await press(page, page.getByRole('link', { name: words.new }));
  await typeInto(page, page.getByLabel(words.name, { exact: true }), 'Чолпон Клавиатурова');
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Чолпон Клавиатурова');

  await typeInto(page, page.getByLabel(inRussian(words.words.biography)), 'Первый абзац.');
  await press(page, page.getByRole('button', { name: words.words.save }).first());
  await expect(page.getByText(words.done.saved)).toBeVisible();
  await addPost(page, 'clinic');

  await press(page, page.getByRole('button', { name: publishing.item.publish, exact: true }));
  await expect(page.getByText(words.done.published, { exact: true })).toBeVisible();
  await press(page, page.getByRole('link', { name: publishing.item.open }));
  await expect(page).toHaveURL(/\/ru\/people\/cholpon-klaviaturova$/);
  await expect(page.getByRole('main')).toContainText('Первый абзац.');
  await expect(page.getByRole('main')).toContainText('Врач');
  await newsroom.close();
});

test('a name that is there already is asked back, with the keyboard alone', async ({ page, desk }) => {
  const newsroom = await openNewsroom(databaseUrl());
  await makePerson(newsroom, { names: { ru: 'Тёзка Первая' } });
  await desk.signIn(page, 'editor', 'ru');
  await page.goto('/ru/admin/people/new');
  await typeInto(page, page.getByLabel(words.name, { exact: true }), 'тёзка первая');
  await press(page, page.getByRole('button', { name: words.create }));
  const asked = page.getByRole('checkbox', { name: words.another });
  await expect(asked).toBeVisible();
  await expect(page.getByLabel(words.name, { exact: true })).toHaveValue('тёзка первая');
  await expect(page.getByRole('link', { name: words.whoHasName })).toHaveAttribute('href', /\?q=/);
  await expectAccessibleEverywhere(page);
  await tabTo(page, asked);
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: words.create }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('тёзка первая');
  await newsroom.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('two records of the same person are merged, and the address of one leads to the other', async ({
    page,
    desk,
  }) => {
    const newsroom = await openNewsroom(databaseUrl());
    const [twin, kept] = [
      await makePerson(newsroom, { names: { ru: 'Двойник Первый' } }),
      await makePerson(newsroom, { names: { ru: 'Двойник Второй' } }),
    ];
    await desk.signIn(page, 'editor', 'ru');
    await page.goto(`/ru/admin/people/${twin.itemId}`);
    await page.getByLabel(words.merge.search).fill('Двойник');
    await page.getByLabel(words.merge.search).press('Enter');
    await page.getByLabel('Двойник Второй').check();
    await page.getByRole('button', { name: words.merge.merge, exact: true }).click();
    await expect(page.getByText(messagesOf('ru').problems.sureNeeded).first()).toBeVisible();
    await page.getByLabel('Двойник Второй').check();
    await page.getByLabel(words.merge.sure).check();
    await page.getByRole('button', { name: words.merge.merge, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${kept.itemId}\\?done=merged`));
    const answer = await page.request.get(twin.paths.ru ?? '', { maxRedirects: 0 });
    expect([answer.status(), answer.headers()['location']]).toEqual([301, kept.paths.ru]);
    await newsroom.close();
  });
});

for (const locale of locales) {
  test(`in ${localeNames[locale]} axe finds nothing in the desk’s pages of people and organisations`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(240_000);
    const newsroom = await openNewsroom(databaseUrl());
    const organisationId = await makeOrganisation(newsroom, `accessible-${locale}`);
    const { itemId } = await makePerson(newsroom, { appointments: [post(organisationId, 'Doctor')] });
    await desk.signIn(page, 'administrator', locale);
    const admin = `/${locale}/admin`;
    const person = `${admin}/people/${itemId}`;
    const pages = [`${admin}/people`, `${admin}/people/new`, person, `${person}?merge=а`, `${person}/redact`];
    const organisations = `${admin}/organisations`;
    pages.push(organisations, `${organisations}/new`, `${organisations}/${organisationId}`);
    for (const path of pages) {
      await page.goto(path);
      for (const question of await page.locator('details.question > summary').all()) await question.click();
      await expectAccessibleEverywhere(page);
    }
    await newsroom.close();
  });
}
