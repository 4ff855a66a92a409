import { expect } from '@playwright/test';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { signedOutDigest } from '#lib/core/signed-out';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { accepted } from '#tests/factories/make-article';
import { makeWords } from '#tests/factories/write-article';
import { test } from '#tests/support/desk';
import { makeSavedArticle, typeAnew } from '../support/desk-articles.ts';
import { type OutsideNewsroom, openNewsroom } from '../support/newsroom.ts';

test.describe.configure({ timeout: 60_000 });

const { publishing: words, articleDesk, languageState, problems } = messagesOf('ru');

let newsroom: OutsideNewsroom;
test.beforeAll(async () => {
  newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
});
test.afterAll(() => newsroom.close());

test('an author hands over what is ready, with the edits of the moment, and can take it back', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'author', 'ru');
  const itemId = await makeSavedArticle(newsroom, 'Передача');
  await typeAnew(newsroom, { itemId, language: 'ru' }, makeWords('Передача, последняя правка'));
  await page.goto(`/ru/admin/articles/${itemId}/publish`);
  await expect(page.getByText(words.editorsPublish)).toBeVisible();
  for (const absent of [words.publish, words.address.change, words.withdrawal.withdraw]) {
    await expect(page.getByRole('button', { name: absent })).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: articleDesk.redact })).toHaveCount(0);
  await page.getByLabel(words.choose.handOver.replace('{language}', localeNames.en)).uncheck();
  await page.getByRole('button', { name: words.handOver }).click();
  await expect(page.getByRole('status').getByRole('heading')).toContainText(localeNames.ru);
  const states = () =>
    newsroom.database.localization
      .findMany({ where: { itemId }, orderBy: { language: 'asc' }, select: { language: true, state: true } })
      .then((rows) => Object.fromEntries(rows.map(({ language, state }) => [language, state])));
  expect(await states()).toEqual({ ky: 'in_review', ru: 'in_review', en: 'draft' });
  const saved = await newsroom.database.revision.findFirst({
    where: { localization: { itemId, language: 'ru' } },
    orderBy: { number: 'desc' },
  });
  expect(saved?.title).toBe('Передача, последняя правка');
  await page.getByRole('button', { name: words.takeBack }).click();
  const takenBack = words.done.takenBack.split('{')[0] ?? '';
  await expect(page.locator('.notice-done h2')).toContainText(takenBack.trim());
  expect(await states()).toEqual({ ky: 'draft', ru: 'draft', en: 'draft' });
});

test('an author hands over a change of what is public, and the editors find it on their first page', async ({
  page,
  browser,
  desk,
  baseURL,
}) => {
  const itemId = await makeSavedArticle(newsroom, 'Перемена');
  const language = 'ru' as const;
  const revisions = { localization: { itemId, language } };
  const { id } = await newsroom.database.revision.findFirstOrThrow({ where: revisions });
  const shared = await newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
  const pair = { itemId, sharedRevisionId: shared.id, revisionIds: { ru: id } };
  accepted(await publishArticle(newsroom.editor, pair, newsroom.database));
  await typeAnew(newsroom, { itemId, language }, makeWords('Перемена, исправлено'));

  await desk.signIn(page, 'author', 'ru');
  await page.goto(`/ru/admin/articles/${itemId}/publish`);
  for (const one of ['ky', 'en'] as const) {
    await page.getByLabel(words.choose.handOver.replace('{language}', localeNames[one])).uncheck();
  }
  await page.getByRole('button', { name: words.handOver }).click();
  await expect(page.getByRole('status').getByRole('heading')).toContainText(localeNames.ru);
  await expect(page.getByText('Передано редакторам: версия 2')).toBeVisible();
  await typeAnew(newsroom, { itemId, language }, makeWords('Перемена, ещё раз'));

  const editor = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await desk.signIn(editor, 'editor', 'ru');
  await editor.goto('/ru/admin');
  const row = editor.locator('.article-row').filter({ hasText: 'Перемена, ещё раз' }).first();
  await expect(row.getByText(languageState.handedOver)).toBeVisible();
  await editor.goto('/ru/admin/articles?state=in_review');
  await expect(row.getByText(languageState.published)).toBeVisible();
  await editor.goto(`/ru/admin/articles/${itemId}/publish`);
  await editor.getByRole('button', { name: words.publish }).click();
  await expect(editor.getByRole('status').getByRole('heading')).toContainText(localeNames.ru);
  await editor.goto('/ru/admin/articles?state=in_review');
  await expect(editor.getByText('Перемена, ещё раз')).toHaveCount(0);
  await editor.context().close();
});

test.describe('a request that is not theirs', () => {
  test.use({ expectedConsole: [/ERR_FAILED/] });

  test('the editor’s own request, sent by an author, publishes nothing', async ({
    page,
    browser,
    desk,
    baseURL,
  }) => {
    await desk.signIn(page, 'editor', 'ru');
    const itemId = await makeSavedArticle(newsroom, 'Чужая кнопка');
    const address = `/ru/admin/articles/${itemId}/publish`;
    await page.goto(address);
    const caught = page.waitForRequest((request) => request.method() === 'POST');
    await page.route(`**${address}`, (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: words.publish }).click();
    const request = await caught;
    await expect(page.locator('.notice-problem')).toContainText(problems.notSent);
    const { 'next-action': action = '', 'content-type': type = '' } = await request.allHeaders();
    expect(action).not.toBe('');

    const author = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await desk.signIn(author, 'author', 'ru');
    const answer = await author.request.post(address, {
      headers: {
        'Next-Action': action,
        'Content-Type': type,
        Origin: baseURL ?? '',
        Accept: 'text/x-component',
      },
      data: request.postDataBuffer() ?? '',
    });
    expect(await answer.text()).toContain('notAllowed');
    expect(await newsroom.database.publication.count({ where: { itemId } })).toBe(0);

    const stranger = await browser.newContext();
    const refused = await stranger.request.post(`${baseURL}${address}`, {
      headers: {
        'Next-Action': action,
        'Content-Type': type,
        Origin: baseURL ?? '',
        Accept: 'text/x-component',
      },
      data: request.postDataBuffer() ?? '',
      maxRedirects: 0,
    });
    expect(await refused.text()).toContain(signedOutDigest);
    expect(await newsroom.database.publication.count({ where: { itemId } })).toBe(0);
    await stranger.close();
    await author.context().close();
  });
});
