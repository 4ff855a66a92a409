import { expect, type Page } from '@playwright/test';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makeWords } from '#tests/factories/write-article';
import { makeDeskAccount, test, typeCredentials } from '#tests/support/desk';
import {
  makeSavedArticle,
  saveAnew,
  titleIn,
  typeAnew,
  typeInAllLanguages,
} from '../support/desk-articles.ts';
import { type OwnPortal, openOwnPortal } from '../support/own-portal.ts';
import { ask } from '../support/wire.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });
test.use({ expectedConsole: [/status of (404|410)/] });

const { publishing: words, articleList: list, newArticle } = messagesOf('ru');
const of = (template: string, language: Language) => template.replace('{language}', localeNames[language]);

let own: OwnPortal;
let site = '';
let other = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(2);
  [site = '', other = ''] = own.servers.map(({ url }) => url);
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

async function signIn(page: Page, role: 'author' | 'editor'): Promise<void> {
  const account = await makeDeskAccount(own.newsroom.database, role);
  await page.goto(`${site}/ru/sign-in`);
  await typeCredentials(page, 'ru', account);
  await expect(page).toHaveURL(/\/ru\/admin/);
}

const publishPath = (itemId: string) => `${site}/ru/admin/articles/${itemId}/publish`;
const countPublications = (itemId: string) => own.newsroom.database.publication.count({ where: { itemId } });
const publishButton = (page: Page) => page.getByRole('button', { name: words.publish });

/** What is wrong with a form. (Next has an alert of its own in every page.) */
const problems = (page: Page) => page.locator('.notice-problem');

/** Waits until the page says what was done: cards are drawn and pages printed before. */
async function expectDone(page: Page, deed: keyof typeof words.done = 'published'): Promise<void> {
  const [said = ''] = words.done[deed].split('{');
  await expect(page.locator('.notice-done h2')).toContainText(said.trim(), { timeout: 20_000 });
}

/** The paths that the page says are public, by language. */
async function publicPaths(page: Page): Promise<string[]> {
  const links = page.locator('.notice-done .public-address a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('from the list to published in three languages, and read by a reader on every server', async ({
  page,
}) => {
  await signIn(page, 'editor');
  await page.goto(`${site}/ru/admin/articles`);
  await page.getByRole('link', { name: list.new }).click();
  await page.getByLabel(messagesOf('ru').articleForm.announcement).check();
  await page.getByRole('button', { name: newArticle.create }).click();
  await expect(page).toHaveURL(/\/ru\/admin\/articles\/[0-9a-f-]{36}$/);
  const itemId = page.url().split('/').at(-1) ?? '';
  await expect(page.getByRole('textbox', { name: messagesOf('ru').editor.words.title })).toBeFocused();

  await typeInAllLanguages(own.newsroom, itemId, 'Открытие');
  await page.goto(`${site}/ru/admin/articles?q=${encodeURIComponent('открытие')}`);
  await page.getByRole('link', { name: titleIn('Открытие', 'ru') }).click();
  await page.getByRole('link', { name: messagesOf('ru').articleDesk.publish, exact: true }).click();
  await expect(page).toHaveURL(publishPath(itemId));
  for (const language of languages) {
    await expect(page.getByLabel(of(words.choose.publish, language))).toBeChecked();
  }
  await publishButton(page).click();

  await expectDone(page);
  const paths = await publicPaths(page);
  expect(paths).toHaveLength(3);
  for (const [index, language] of languages.entries()) {
    for (const url of [site, other]) {
      const read = () =>
        ask(`${url}${paths[index]}`).then(({ status, text }) => [
          status,
          text.includes(titleIn('Открытие', language)),
        ]);
      await expect.poll(read, `${language} at ${url}`).toEqual([200, true]);
    }
  }
});

test('a double click, a reload and the way back publish once', async ({ page }) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Дважды');
  await page.goto(publishPath(itemId));
  await publishButton(page).dblclick();
  await expectDone(page);
  expect(await countPublications(itemId)).toBe(3);
  await page.reload();
  await page.goBack();
  // The way back may load the page anew by itself.
  await page.waitForLoadState('networkidle');
  if (await publishButton(page).isVisible()) {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await publishButton(page).click();
    await answered;
  }
  await expect(() => page.goto(publishPath(itemId))).toPass();
  await expect(page.getByText(words.nothingToPublish)).toBeVisible();
  expect(await countPublications(itemId)).toBe(3);
});

test('what is missing is said where, leads to its field, and nothing goes out', async ({ page }) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Неполное');
  await typeAnew(own.newsroom, { itemId, language: 'ky' }, { ...makeWords('Толук эмес'), summary: '' });
  await page.goto(publishPath(itemId));
  const card = page.getByRole('region', { name: localeNames.ky });
  const { summaryNeeded } = messagesOf('ru').problems;
  await expect(card.getByRole('link', { name: summaryNeeded })).toHaveAttribute(
    'href',
    /language=ky#article-summary$/,
  );
  await expect(card.getByLabel(of(words.choose.publish, 'ky'))).not.toBeChecked();
  await card.getByLabel(of(words.choose.publish, 'ky')).check();
  await publishButton(page).click();
  await expect(problems(page)).toContainText(`${localeNames.ky}: ${summaryNeeded}`);
  await expect(problems(page)).toBeFocused();
  expect(await countPublications(itemId)).toBe(0);
  await card.getByRole('link', { name: summaryNeeded }).click();
  await expect(page.locator('#article-summary')).toBeFocused();
});

test('a change is shown before it goes out, and readers get it', async ({ page }) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Правка');
  await page.goto(publishPath(itemId));
  await publishButton(page).click();
  await expectDone(page);
  const path = (await publicPaths(page))[1] ?? '';
  await typeAnew(
    own.newsroom,
    { itemId, language: 'ru' },
    makeWords(titleIn('Правка', 'ru'), { b1: 'Исправленный текст' }),
  );

  await page.goto(publishPath(itemId));
  const card = page.getByRole('region', { name: localeNames.ru });
  await card.getByText(words.showChanges).click();
  await expect(card.locator('ins')).toHaveText(['Исправленный', 'текст']);
  await card.getByLabel(words.withEdits.publish).uncheck();
  await publishButton(page).click();
  await expectDone(page);
  expect((await ask(`${site}${path}`)).text).not.toContain('Исправленный текст');

  await page.goto(publishPath(itemId));
  await expect(card.getByLabel(words.withEdits.publish)).toBeChecked();
  await publishButton(page).click();
  await expectDone(page);
  await expect.poll(async () => (await ask(`${other}${path}`)).text).toContain('Исправленный текст');
});

test('words that were saved since one looked are shown first, and go out at the next click', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Между делом');
  await page.goto(publishPath(itemId));
  const other = makeWords('Между делом, иначе', { b1: 'Другой текст' });
  await saveAnew(own.newsroom, { itemId, language: 'ru' }, other);
  await publishButton(page).click();
  await expect(problems(page)).toContainText(messagesOf('ru').problems.changedMeanwhile);
  expect(await countPublications(itemId)).toBe(0);
  await expect(page.locator('.article-desk-title')).toHaveText('Между делом, иначе');
  await publishButton(page).click();
  await expectDone(page);
  const path = (await publicPaths(page))[1] ?? '';
  await expect.poll(async () => (await ask(`${site}${path}`)).text).toContain('Другой текст');
});

test('another address leads on from the old one, and what can be none is refused', async ({ page }) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Адрес');
  await page.goto(publishPath(itemId));
  await publishButton(page).click();
  await expectDone(page);
  const before = (await publicPaths(page))[2] ?? '';
  const field = page.getByLabel(of(words.address.label, 'en'));
  const change = page
    .locator('form')
    .filter({ has: field })
    .getByRole('button', { name: words.address.change });
  await field.fill('Not An Address');
  await change.click();
  await expect(problems(page)).toContainText(messagesOf('ru').problems.slugShape);
  await expect(field).toHaveValue('Not An Address');
  await field.fill('a-new-address');
  await change.click();
  await expectDone(page, 'moved');
  for (const url of [site, other]) {
    await expect.poll(async () => (await ask(`${url}${before}`)).status).toBe(301);
    expect((await ask(`${url}/en/news/a-new-address`)).status).toBe(200);
  }
});

test('withdrawing asks, tells readers why on every server, and can be undone by publishing again', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const itemId = await makeSavedArticle(own.newsroom, 'Ошибка');
  await page.goto(publishPath(itemId));
  await publishButton(page).click();
  await expectDone(page);
  const path = (await publicPaths(page))[1] ?? '';
  expect((await ask(`${other}${path}`)).status).toBe(200);

  await page.getByText(words.withdrawal.open).click();
  await page.getByLabel(of(words.withdrawal.choose, 'ru')).check();
  const withdraw = page.getByRole('button', { name: words.withdrawal.withdraw, exact: true });
  await withdraw.click();
  await expect(problems(page)).toContainText(messagesOf('ru').problems.confirmationNeeded);
  await page.getByLabel(of(words.withdrawal.reason, 'ru')).fill('Цифры были неверны.');
  await page.getByLabel(words.withdrawal.question).check();
  await withdraw.click();
  await expectDone(page, 'withdrawn');
  for (const url of [site, other]) {
    await expect.poll(async () => (await ask(`${url}${path}`)).status, url).toBe(410);
    expect((await ask(`${url}${path}`)).text).toContain('Цифры были неверны.');
  }
  await expect(page.getByRole('region', { name: localeNames.ru })).toContainText('Цифры были неверны.');

  const again = page.getByLabel(of(words.choose.publish, 'ru'));
  await expect(again).not.toBeChecked();
  await again.check();
  await publishButton(page).click();
  await expect.poll(async () => (await ask(`${other}${path}`)).status).toBe(200);
});
