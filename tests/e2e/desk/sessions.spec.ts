import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test, typeCredentials } from '#tests/support/desk';

const ru = messagesOf('ru');
const { account, password: words, sessions } = ru;

test('a changed password ends the other browser’s session, and keeps this one', async ({
  page,
  desk,
  browser,
}) => {
  const editor = await desk.signIn(page, 'editor', 'ru');
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(new URL('/ru/sign-in', page.url()).href);
  await typeCredentials(elsewhere, 'ru', editor);
  await expect(elsewhere.getByRole('button', { name: ru.desk.signOut })).toBeVisible();
  await page.goto('/ru/admin/account');
  await expect(page.getByRole('button', { name: sessions.endOthers })).toBeVisible();
  await page.getByLabel(words.current, { exact: true }).fill(editor.password);
  await page.getByLabel(words.new, { exact: true }).fill('совсем другие слова');
  await page.getByRole('button', { name: words.change }).click();
  await expect(page.getByRole('status')).toHaveText(account.passwordChanged);
  await expect(page.getByText(sessions.this)).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/sign-in\?next=/);
  await elsewhere.context().close();
});

test('the cookie is nobody’s but the browser’s: no script reads it, and its value is never one that was brought', async ({
  page,
  context,
  desk,
  baseURL,
}) => {
  await context.addCookies([{ name: 'umut-session', value: 'brought-along', url: baseURL ?? '' }]);
  await desk.signIn(page, 'author');
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name === 'umut-session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(session?.value).not.toBe('brought-along');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('signing out is no address: a GET that names the action leaves the session as it is', async ({
  page,
  desk,
}) => {
  await desk.signIn(page, 'author');
  await page.goto('/ky/admin/account');
  const [action] = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input[name^="$ACTION_ID_"]')).map(({ name }) =>
      name.slice(11),
    ),
  );
  const headers = { 'next-action': action ?? 'a'.repeat(42) };
  await page.request.get('/ky/admin/account', { headers });
  const forged = await page.request.post('/ky/admin/account', {
    headers: { ...headers, origin: 'https://evil.example' },
  });
  expect(forged.status()).toBe(403);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messagesOf('ky').account.heading);
});

test('next leads to no other site', async ({ page, desk, baseURL }) => {
  const author = await desk.makeAccount('author');
  for (const wish of ['//evil.example', 'https://evil.example/ky/admin', '/\\evil.example']) {
    await page.goto(`/ky/sign-in?next=${encodeURIComponent(wish)}`);
    await typeCredentials(page, 'ky', author);
    await expect(page.getByRole('button', { name: messagesOf('ky').desk.signOut })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
    await page.context().clearCookies();
  }
});

test.describe('while the database is away', () => {
  test.use({ expectedConsole: [/status of 50[03]/] });

  test('the desk says so, and goes on afterwards', async ({ page, ownPortal }) => {
    test.setTimeout(120_000);
    const { openDatabase } = await import('#lib/platform/db/client');
    const { makeDeskAccount } = await import('#tests/support/desk');
    const server = await ownPortal.serve();
    const database = openDatabase(ownPortal.databaseUrl);
    const author = await makeDeskAccount(database, 'author');
    await database.$disconnect();
    await page.goto(`${server.url}/ru/sign-in`);
    await typeCredentials(page, 'ru', author);
    await expect(page.getByRole('button', { name: ru.desk.signOut })).toBeVisible();
    await ownPortal.stopDatabase();
    const answer = await page.goto(`${server.url}/ru/admin/account`);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ru.desk.failed.heading);
    await ownPortal.startDatabase();
    await expect(async () => {
      await page.getByRole('button', { name: ru.desk.failed.retry }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(account.heading, { timeout: 2_000 });
    }).toPass();
  });
});
