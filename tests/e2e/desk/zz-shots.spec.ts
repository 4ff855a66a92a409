import { makeDeskAccount, test } from '#tests/support/desk';

test.use({ expectedConsole: [/./] });
test('shots', async ({ page, desk, context }) => {
  test.setTimeout(180_000);
  const shot = async (name: string) => {
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `/tmp/acc-shots/${name}-${width}.png`, fullPage: true });
    }
  };
  await page.goto('/ky/sign-in');
  await shot('sign-in-ky');
  await page.getByRole('button', { name: /Кирүү/ }).click();
  await page.waitForTimeout(800);
  await shot('sign-in-refused-ky');
  await desk.signIn(page, 'administrator', 'ru');
  await makeDeskAccount(desk.database, 'author');
  await makeDeskAccount(desk.database, 'editor');
  await page.goto('/ru/admin/account');
  await shot('account-ru');
  await page.goto('/ky/admin/team');
  await shot('team-ky');
  await page.goto('/ru/admin/team/invite');
  await shot('invite-ru');
  await page.getByLabel('Имя', { exact: true }).fill('Асанова Айгүл');
  await page.getByLabel('Имя для входа').fill('a.asanova');
  await page.getByLabel(/Электронная почта/).fill('x y');
  await page.getByRole('button', { name: 'Создать приглашение' }).click();
  await page.waitForTimeout(800);
  await shot('invite-wrong-ru');
  await page.getByLabel(/Электронная почта/).fill('');
  await page.getByRole('button', { name: 'Создать приглашение' }).click();
  await page.getByLabel('Ссылка', { exact: true }).waitFor();
  await shot('invite-link-ru');
  const link = await page.getByLabel('Ссылка', { exact: true }).inputValue();
  await page.goto('/en/admin/team');
  await page.getByRole('link', { name: 'Асанова Айгүл' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot('colleague-en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('colleague-dark-en');
  await page.goto('/en/admin/team');
  await shot('team-dark-en');
  await page.goto('/en/admin/articles-nothing');
  await page.goto('/en/admin/team/xx');
  await shot('absent-dark-en');
  await context.clearCookies();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(link);
  await shot('choose-ky');
});
