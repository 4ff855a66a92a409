import { expect, type Page } from '@playwright/test';
import type { Role } from '#lib/accounts/account';
import { newId } from '#lib/core/ids';
import type { Locale } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { argonPasswords } from '#lib/platform/auth/password';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import { test as base } from './portal.ts';

/** Somebody who can sign in, as a journey knows them. */
export interface DeskAccount {
  accountId: string;
  role: Role;
  name: string;
  displayName: string;
  password: string;
}

export interface Desk {
  /** The database of the journeys' portal. */
  database: RootDatabase;
  /** Signs in on the page as the journey's own account of this role, and ends on the desk's first page. */
  signIn(page: Page, role: Role, locale?: Locale): Promise<DeskAccount>;
  /** Ends all sessions of somebody, as another browser of theirs can. */
  endSessions(account: DeskAccount): Promise<void>;
  /** Makes one more account with a password; nobody else uses it. */
  makeAccount(role: Role): Promise<DeskAccount>;
}

/** Makes an account that can sign in, past all commands. */
export async function makeDeskAccount(database: RootDatabase, role: Role): Promise<DeskAccount> {
  const accountId = newId();
  const name = `${role}-${accountId.slice(-12)}`;
  const displayName = { author: 'Айжан', editor: 'Бакыт', administrator: 'Чолпон' }[role];
  const password = `password of ${name}`;
  const passwordHash = await argonPasswords.hash(password);
  await database.account.create({ data: { id: accountId, name, displayName, role, passwordHash } });
  return { accountId, role, name, displayName, password };
}

/** Types name and password into the sign-in page that is open, and sends them. */
export async function typeCredentials(
  page: Page,
  locale: Locale,
  { name, password }: Pick<DeskAccount, 'name' | 'password'>,
): Promise<void> {
  const { signIn } = messagesOf(locale);
  await page.getByLabel(signIn.name, { exact: true }).fill(name);
  await page.getByLabel(signIn.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: signIn.action }).click();
}

/** The desk of a portal, by its database. */
export function openDesk(database: RootDatabase): Desk {
  const accounts = new Map<Role, Promise<DeskAccount>>();
  const makeAccount = (role: Role) => makeDeskAccount(database, role);
  const accountOf = (role: Role) => {
    const known = accounts.get(role) ?? makeAccount(role);
    accounts.set(role, known);
    return known;
  };
  return {
    database,
    makeAccount,
    async endSessions({ accountId }) {
      await database.session.updateMany({
        where: { accountId, endedAt: null },
        data: { endedAt: new Date() },
      });
    },
    async signIn(page, role, locale = 'ky') {
      const account = await accountOf(role);
      await page.goto(`/${locale}/sign-in`);
      await typeCredentials(page, locale, account);
      await expect(page).toHaveURL(new RegExp(`/${locale}/admin`));
      return account;
    },
  };
}

/** Playwright's `test` on the portal of the desk's journeys, with people who can sign in to it. */
export const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
  baseURL: async ({}, use) => {
    await use(process.env['JOURNEY_DESK_URL']);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
  desk: async ({}, use) => {
    const { JOURNEY_DESK_DATABASE_URL: url } = process.env;
    if (!url) throw new Error('the portal for the journeys was not started: run npm test -- --only browser');
    const database = openDatabase(url);
    await use(openDesk(database));
    await database.$disconnect();
  },
});
