import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { press, typeInto } from './support/keyboard.ts';

const { signIn, desk: words, problems } = messagesOf('ky');

test('an editor signs in and out with the keyboard alone', async ({ page, desk }) => {
  const editor = await desk.makeAccount('editor');
  await page.goto('/ky/admin/account');
  await expect(page).toHaveURL('/ky/sign-in?next=%2Fky%2Fadmin%2Faccount');
  const [name, password] = [signIn.name, signIn.password].map((label) =>
    page.getByLabel(label, { exact: true }),
  );
  if (!name || !password) throw new Error('the form has no fields');
  await typeInto(page, name, editor.name);
  await typeInto(page, password, 'not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(problems.signInRefused);
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(name).toHaveValue(editor.name);
  await typeInto(page, password, editor.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ky/admin/account');
  await press(page, page.getByRole('button', { name: words.signOut }));
  await expect(page).toHaveURL('/ky/sign-in');
  await page.goto('/ky/admin/account');
  await expect(page).toHaveURL(/sign-in/);
});

test('without scripts one signs in, ends another session and signs out', { tag: '@reader' }, async ({
  page,
  desk,
}) => {
  const { sessions, account } = messagesOf('ky');
  const author = await desk.signIn(page, 'author');
  await desk.database.session.create({
    data: {
      id: crypto.randomUUID(),
      tokenHash: crypto.randomUUID(),
      accountId: author.accountId,
      device: 'Firefox, Windows',
      client: '192.0.2.1',
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  await page.goto('/ky/admin/account');
  await page.getByRole('button', { name: `${sessions.end} Firefox, Windows` }).click();
  await expect(page.getByRole('status')).toHaveText(account.sessionEnded);
  await expect(page.getByText('Firefox, Windows')).toHaveCount(0);
  await page.getByRole('button', { name: words.signOut }).click();
  await expect(page).toHaveURL('/ky/sign-in');
});
