import { expect, type Page } from '@playwright/test';
import { localeNames } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { makePdf } from '#tests/factories/files';
import { makeDraft } from '#tests/factories/make-article';
import { bodyWith } from '#tests/factories/make-medium';
import { test } from '#tests/support/desk';
import { uploadPicture } from '../../support/library.ts';
import { openNewsroom } from '../../support/newsroom.ts';
import { ask } from '../../support/wire.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ expectedConsole: [/status of (404|422)/] });

const { child, consents, medium, publishing, problems, removal, requests, words } = messagesOf('ru');

async function giveWords(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const name of Object.values(localeNames)) {
    await page.getByLabel(words.alt.replace('{language}', name)).fill('Дети на празднике');
  }
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(medium.done.texts)).toBeVisible();
}

/** What is missing stands beside each language, and who publishes all the same is refused. */
async function tryToPublish(page: Page, path: string, problem: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.problem-list').first()).toContainText(problem);
  const choice = publishing.choose.publish.replace('{language}', localeNames.ru);
  await page.getByLabel(choice).check();
  await page.getByRole('button', { name: publishing.publish }).click();
  await expect(page.locator('.notice-problem')).toContainText(problem);
}

/** A consent without a guardian is refused; with one and its paper it counts, and looking at the paper is written down. */
async function recordConsent(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('summary', { hasText: consents.add }).click();
  await page.getByRole('button', { name: consents.record }).click();
  await expect(page.locator('.notice-problem')).toContainText(problems.guardianNeeded);
  await page.getByLabel(consents.guardian, { exact: true }).fill('Гүлнара Осмонова, мать');
  await page.getByLabel(consents.scope, { exact: true }).fill('Портал');
  const paper = { name: 'consent.pdf', mimeType: 'application/pdf', buffer: makePdf('Gulnara') };
  await page.getByLabel(consents.file, { exact: true }).setInputFiles(paper);
  await page.getByRole('button', { name: consents.record }).click();
  await expect(page.getByText(medium.done.consented)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: consents.paper }).click();
  expect((await download).suggestedFilename()).toMatch(/^consent-[0-9a-f]{8}\.pdf$/);
  await page.reload();
  await expect(page.getByText(`${consents.views}:`)).toBeVisible();
}

/** Publishes an article in all languages; returns its public paths. */
async function publish(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.getByRole('button', { name: publishing.publish }).click();
  await expect(page.locator('.notice-done')).toBeVisible({ timeout: 20_000 });
  const addresses = page.locator('.notice-done .public-address a');
  return await addresses.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** A reader without scripts asks for the removal of the first picture of an article. */
async function askForRemoval(reader: Page, article: string): Promise<void> {
  await reader.goto(article);
  await reader.getByRole('link', { name: removal.line }).first().click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(removal.heading);
  await expect(reader.getByText(removal.next)).toBeVisible();
  await reader.getByLabel(removal.words).fill('Это мой сын.');
  await reader.getByLabel(removal.contact).fill('+996 555 000 000');
  await reader.getByRole('button', { name: removal.send }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(removal.sentTitle);
  expect((await reader.context().cookies()).length).toBe(0);
}

test('a picture of a child waits for a consent, is removed at the request of a reader without scripts, and is nowhere then', async ({
  page,
  desk,
  baseURL,
  browser,
}) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  await giveWords(page, path);
  const draft = await makeDraft(newsroom, { title: 'Праздник', coverId: mediumId, body: bodyWith(mediumId) });
  const publishPath = `/ru/admin/articles/${draft.itemId}/publish`;

  await tryToPublish(page, publishPath, problems.childQuestionOpen);

  await page.goto(path);
  await page.getByRole('radio', { name: child.yes }).check();
  await page.getByRole('button', { name: child.answer }).click();
  await expect(page.getByText(medium.done.answered)).toBeVisible();
  await tryToPublish(page, publishPath, problems.consentNeeded);

  await recordConsent(page, path);

  const paths = await publish(page, publishPath);
  const article = paths.find((one) => one.startsWith('/ru/')) ?? '';
  const before = await ask(`${baseURL}${article}`);
  const file = /\/media\/[0-9a-f]{32}-\d+\.jpg/.exec(before.text)?.[0] ?? '';
  const card = /\/media\/[0-9a-f]{32}-card\.jpg/.exec(before.text)?.[0] ?? '';
  expect((await ask(`${baseURL}${file}`)).status).toBe(200);
  expect((await ask(`${baseURL}${card}`)).status).toBe(200);
  for (const list of ['/ru', '/ru/news'])
    expect((await ask(`${baseURL}${list}`)).text).toContain(`picture=${mediumId}`);

  const visitor = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const reader = await visitor.newPage();
  await askForRemoval(reader, article);

  await page.goto('/ru/admin/requests');
  const request = page.getByRole('listitem').filter({ hasText: 'Это мой сын.' });
  await expect(request).toContainText('+996 555 000 000');
  await request.getByRole('button', { name: requests.takeDown }).click();
  await expect(page.getByText(requests.done.taken_down)).toBeVisible();

  for (const one of [article, ...paths, '/ru', '/ru/news']) {
    const { text } = await ask(`${baseURL}${one}`);
    expect(text).not.toContain(file.slice(0, 39));
    expect(text).not.toContain(card);
    expect(text).not.toContain(`picture=${mediumId}`);
  }
  for (const one of [file, card]) expect((await ask(`${baseURL}${one}`)).status).toBe(404);
  await reader.goto(`/ru/removal?page=${draft.itemId}&picture=${mediumId}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(removal.absentTitle);
  await visitor.close();
  await newsroom.close();
});

test('the page for requests says what is wrong, is kept by nobody, and thanks machines for nothing @desktop', async ({
  page,
  desk,
  baseURL,
}) => {
  const newsroom = await openNewsroom(process.env['JOURNEY_DESK_DATABASE_URL'] ?? '');
  await desk.signIn(page, 'editor', 'ru');
  const { path, mediumId } = await uploadPicture(page, 'ru');
  await giveWords(page, path);
  await page.getByRole('radio', { name: child.no }).check();
  await page.getByRole('button', { name: child.answer }).click();
  await expect(page.getByText(medium.done.answered)).toBeVisible();
  const draft = await makeDraft(newsroom, { title: 'Машина', coverId: mediumId });
  await publish(page, `/ru/admin/articles/${draft.itemId}/publish`);
  const address = `/ru/removal?page=${draft.itemId}&picture=${mediumId}`;

  const { status, headers } = await ask(`${baseURL}${address}`);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['content-security-policy']).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  for (const wrong of [
    '/ru/removal',
    '/ru/removal?page=x&picture=y',
    `/ky/removal?page=${mediumId}&picture=${mediumId}`,
  ]) {
    expect((await ask(`${baseURL}${wrong}`)).status).toBe(404);
  }
  await page.goto(address);
  const form = page.locator('.removal-form');
  await form.evaluate((element) => {
    element.querySelector('textarea')?.removeAttribute('maxlength');
  });
  await page.getByLabel(removal.words).fill('ө'.repeat(2_001));
  await page.getByRole('button', { name: removal.send }).click();
  await expect(page.locator('.removal-problems')).toBeFocused();
  await expect(page.getByLabel(removal.words)).toHaveValue(/^ө+$/);

  await page.getByLabel(removal.words).fill('Buy now');
  await page.locator('#website').evaluate((element) => {
    (element as HTMLInputElement).value = 'https://spam.example';
  });
  await page.getByRole('button', { name: removal.send }).click();
  await expect(page.locator('.removal-problems')).toContainText(problems.removalTrapFilled);
  expect(await desk.database.removalRequest.count({ where: { mediumId } })).toBe(0);
  await newsroom.close();
});
