import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';

test.use({ expectedConsole: [/status of 404/] });

test('an editor signs in and out with the keyboard alone', async ({ page, desk }) => {
  const editor = await desk.makeAccount('editor');
  const { signIn, desk: words } = messagesOf('ky');
  await page.goto('/ky/admin/account');
  await expect(page).toHaveURL('/ky/sign-in?next=%2Fky%2Fadmin%2Faccount');
  await page.getByLabel(signIn.name, { exact: true }).focus();
  await page.keyboard.type(editor.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(editor.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ky/admin/account');
  await page.getByRole('button', { name: words.signOut }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ky/sign-in');
  await page.goto('/ky/admin/account');
  await expect(page).toHaveURL(/sign-in/);
});
