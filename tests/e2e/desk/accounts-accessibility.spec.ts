import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { test } from '#tests/support/desk';
import { expectAccessibleEverywhere } from '../support/accessible-everywhere.ts';

/** Asserts that nothing is wider than a phone of 360 px, and that everything to press is large enough. */
async function expectFitForPhones(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const found = await page.evaluate(() => {
    const targets = Array.from(
      document.querySelectorAll<HTMLElement>('main a, main button, main summary, header a, header button'),
    );
    return {
      width: document.documentElement.scrollWidth,
      small: targets
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(({ text, box }) => `${text}: ${box.height}`),
    };
  });
  expect(found).toEqual({ width: 360, small: [] });
}

async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectFitForPhones(page);
  await expectAccessibleEverywhere(page);
}

for (const locale of locales) {
  test.describe(`in ${localeNames[locale]}`, () => {
    test.use({ expectedConsole: [/status of 404/] });

    test('axe finds nothing before the desk, and nothing is too wide or too small for a phone', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const { signIn } = messagesOf(locale);
      await check(page, `/${locale}/sign-in`);
      await page.getByRole('button', { name: signIn.action }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await expectFitForPhones(page);
      await expectAccessibleEverywhere(page);
      await check(page, `/${locale}/sign-in/password?link=gone`);
    });

    test('axe finds nothing in account, team, invitation, link and what is absent', async ({
      page,
      desk,
    }) => {
      test.setTimeout(180_000);
      const { invite, handOver, password } = messagesOf(locale);
      await desk.signIn(page, 'administrator', locale);
      const colleague = await desk.makeAccount('author');
      await check(page, `/${locale}/admin/account`);
      await page.getByRole('button', { name: password.change }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await expectFitForPhones(page);
      await expectAccessibleEverywhere(page);
      await check(page, `/${locale}/admin/team`);
      await check(page, `/${locale}/admin/team/${colleague.accountId}`);
      await check(page, `/${locale}/admin/team/nobody`);
      await check(page, `/${locale}/admin/team/invite`);
      await page.getByLabel(invite.displayName, { exact: true }).fill('Айжан');
      await page.getByLabel(invite.name, { exact: true }).fill(`guest-${crypto.randomUUID().slice(0, 8)}`);
      await page.getByRole('button', { name: invite.action }).click();
      const link = page.getByLabel(handOver.link, { exact: true });
      await expect(link).toBeVisible();
      await expectFitForPhones(page);
      await expectAccessibleEverywhere(page);
      await check(page, await link.inputValue());
    });
  });
}
