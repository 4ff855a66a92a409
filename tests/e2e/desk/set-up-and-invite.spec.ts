import { type Browser, expect, type Page } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/portal';
import { press, tabTo, typeInto } from './support/keyboard.ts';

const ky = messagesOf('ky');
const ru = messagesOf('ru');
const signOutIn = (page: Page, words: typeof ky) => page.getByRole('button', { name: words.desk.signOut });

/** Opens a browser of somebody else. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ky.setUp.heading);
  await typeInto(page, page.getByLabel(ky.setUp.displayName, { exact: true }), 'Чолпон');
  await typeInto(page, page.getByLabel(ky.setUp.name, { exact: true }), 'cholpon');
  await typeInto(page, page.getByLabel(ky.password.new, { exact: true }), 'тогуз коргоол жана таш');
  await press(page, page.getByRole('button', { name: ky.setUp.action }));
  await expect(signOutIn(page, ky)).toBeVisible();
}

/** Invites an author in Russian and returns the link to hand over. */
async function invite(page: Page, siteUrl: string): Promise<string> {
  await page.goto(`${siteUrl}/ru/admin/team`);
  await press(page, page.getByRole('link', { name: ru.team.invite }));
  await typeInto(page, page.getByLabel(ru.invite.displayName, { exact: true }), 'Айжан');
  await typeInto(page, page.getByLabel(ru.invite.name, { exact: true }), 'aijan');
  await press(page, page.getByRole('button', { name: ru.invite.action }));
  const shown = page.getByLabel(ru.handOver.link, { exact: true });
  await expect(shown).toBeVisible();
  const link = await shown.inputValue();
  expect(link.startsWith(`${siteUrl}/ru/sign-in/password?link=`)).toBe(true);
  return link;
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByLabel(ru.choosePassword.name, { exact: true })).toHaveValue('aijan');
  const field = page.getByLabel(ru.password.new, { exact: true });
  const save = page.getByRole('button', { name: ru.choosePassword.action });
  await typeInto(page, field, 'короткий');
  await press(page, save);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('12');
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await typeInto(page, field, 'пять слов для Айжан');
  await press(page, save);
  await expect(signOutIn(page, ru)).toBeVisible();
}

async function giveRole(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}/ru/admin/team`);
  await press(page, page.getByRole('link', { name: 'Айжан' }));
  await tabTo(page, page.getByRole('radio', { name: ru.roles.author.name }));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: ru.colleague.saveRole }));
  await expect(page.getByRole('status').first()).toHaveText(ru.colleague.roleSaved);
}

test('a desk is set up by the printed link, and an author invited into it, with the keyboard alone', async ({
  page: first,
  ownPortal,
  browser,
}) => {
  test.setTimeout(180_000);
  const [server, other] = [await ownPortal.serve(), await ownPortal.serve()];
  const printed = await ownPortal.run('account', 'setup');
  const [link = ''] = /http\S+link=[\w-]+/.exec(printed) ?? [];
  const here = link.replace(/^https?:\/\/[^/]+/, server.url);
  await setUp(first, here);
  await expect(ownPortal.run('account', 'setup')).rejects.toThrow();

  const author = await openPage(browser);
  await author.goto(here);
  await expect(author.getByRole('main').getByRole('alert')).toHaveText(ky.problems.linkGone);
  const invitation = await invite(first, server.url);
  await choosePassword(author, invitation);
  await author.goto(`${server.url}/ru/admin/team`);
  await expect(author.getByRole('heading', { level: 1 })).toHaveText(ru.desk.absent.heading);
  await author.goto(`${other.url}/ru/admin/account`);
  await expect(author.getByRole('heading', { level: 1 })).toHaveText(ru.account.heading);

  await giveRole(first, server.url);
  for (const { url } of [other, server]) {
    await author.goto(`${url}/ru/admin/account`);
    await expect(author).toHaveURL(`${url}/ru/sign-in?next=%2Fru%2Fadmin%2Faccount`);
  }
  await typeInto(author, author.getByLabel(ru.signIn.name, { exact: true }), 'AIJAN');
  await typeInto(author, author.getByLabel(ru.signIn.password, { exact: true }), 'пять слов для Айжан');
  await author.keyboard.press('Enter');
  await expect(author).toHaveURL(`${server.url}/ru/admin/account`);
  await expect(author.getByText(ru.roles.editor.name)).toBeVisible();
  await author.context().close();
});

test('somebody who is locked out gets a link from the command line', async ({ page, ownPortal }) => {
  test.setTimeout(120_000);
  const server = await ownPortal.serve();
  const linkOf = async (...words: string[]) => {
    const [link = ''] = /http\S+link=[\w-]+/.exec(await ownPortal.run('account', ...words)) ?? [];
    return link.replace(/^https?:\/\/[^/]+/, server.url);
  };
  await setUp(page, await linkOf('setup'));
  await expect(ownPortal.run('account', 'reset', 'nobody')).rejects.toThrow();
  await page.goto(await linkOf('reset', 'Cholpon'));
  await page.getByLabel(ky.password.new, { exact: true }).fill('жаңы сырсөз Чолпондуку эмес');
  await page.getByRole('button', { name: ky.choosePassword.action }).click();
  await expect(signOutIn(page, ky)).toBeVisible();
});
