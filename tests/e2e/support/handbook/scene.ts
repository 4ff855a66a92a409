import { type Browser, expect as firstExpect, type Locator, type Page } from '@playwright/test';
import type { Role } from '#lib/accounts/account';
import type { Locale } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import type { RootDatabase } from '#lib/platform/db/client';
import { type Desk, type DeskAccount, typeCredentials } from '#tests/support/desk';
import { editorOn } from '../article-editor.ts';
import type { Camera } from './pictures.ts';

/** A busy machine makes pictures slowly. */
export const expect = firstExpect.configure({ timeout: 20_000 });

/** What the steps of the handbook's afternoon share. */
export interface Scene {
  locale: Locale;
  words: ReturnType<typeof messagesOf>;
  camera: Camera;
  database: RootDatabase;
  browser: Browser;
  people: Record<Role, DeskAccount>;
  /** The editor's window, in which most of it happens. */
  page: Page;
  editor: ReturnType<typeof editorOn>;
  itemId: string;
}

const displayNames: Record<Locale, Record<Role, string>> = {
  ky: { author: 'Автор', editor: 'Редактор', administrator: 'Администратор' },
  ru: { author: 'Автор', editor: 'Редактор', administrator: 'Администратор' },
  en: { author: 'Author', editor: 'Editor', administrator: 'Administrator' },
};

async function makeColleague(desk: Desk, role: Role, locale: Locale): Promise<DeskAccount> {
  const account = await desk.makeAccount(role);
  const shown = { name: role, displayName: displayNames[locale][role] };
  await desk.database.account.update({ where: { id: account.accountId }, data: shown });
  return { ...account, ...shown };
}

/** Somebody of each role, and the editor's window before the sign-in. */
export async function openScene(desk: Desk, page: Page, browser: Browser, camera: Camera): Promise<Scene> {
  const { locale } = camera;
  const people = {
    author: await makeColleague(desk, 'author', locale),
    editor: await makeColleague(desk, 'editor', locale),
    administrator: await makeColleague(desk, 'administrator', locale),
  };
  const shared = { locale, camera, browser, people, page, database: desk.database };
  return { ...shared, words: messagesOf(locale), editor: editorOn(page, locale), itemId: '' };
}

/** A window of a colleague who is signed in. */
export async function windowOf({ browser, locale, people }: Scene, role: Role): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/sign-in`);
  await typeCredentials(page, locale, people[role]);
  await expect(page).toHaveURL(new RegExp(`/${locale}/admin`));
  return page;
}

/** Puts the cursor behind the last word of a paragraph. */
export async function clickEnd(paragraph: Locator): Promise<void> {
  const box = await paragraph.boundingBox();
  if (!box) throw new Error('the paragraph is not to be seen');
  await paragraph.click({ position: { x: box.width - 4, y: box.height - 8 } });
}

/** A page of the scene's article. */
export const articlePath = ({ locale, itemId }: Scene, place = ''): string =>
  `/${locale}/admin/articles/${itemId}${place}`;

/** The language into which the scene's article is translated before everybody's eyes. */
export const translationOf = ({ locale }: Scene): 'ky' | 'en' => (locale === 'en' ? 'en' : 'ky');

/** A message with its parameters filled in, where they are plain. */
export function filled(message: string, parameters: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
}
