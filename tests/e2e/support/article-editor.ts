import { expect, type Locator, type Page } from '@playwright/test';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { createArticle } from '#lib/articles/commands/create-article';
import { saveArticle } from '#lib/articles/commands/save-article';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import type { RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { blockText } from '#lib/publishing/body/block-text';
import type { Block } from '#lib/publishing/body/body';
import type { DraftWords } from '#lib/publishing/words';
import { accepted } from '#tests/factories/make-article';

/** Blocks as a journey writes them: an id and its words. */
export type Paragraphs = Record<string, string>;

export function wordsOf(
  title: string,
  paragraphs: Paragraphs,
  checks: Record<string, string> = {},
): DraftWords {
  const content = Object.entries(paragraphs).map(
    ([id, text]): Block => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }),
  );
  return { title, summary: '', body: { type: 'doc', content }, checks };
}

/** Makes an article whose source is Russian, with a saved version of what is given. */
export async function makeArticle(
  database: RootDatabase,
  actor: Actor,
  words: Partial<Record<Language, DraftWords>> = {},
): Promise<string> {
  const input = { form: 'news', sourceLanguage: 'ru' } as const;
  const { itemId } = accepted(await createArticle(actor, input, database));
  for (const [language, given] of Object.entries(words))
    await saveVersion(database, actor, itemId, language as Language, given);
  return itemId;
}

/** Saves a version of one language on top of whatever is there. */
export async function saveVersion(
  database: RootDatabase,
  actor: Actor,
  itemId: string,
  language: Language,
  words: DraftWords,
): Promise<void> {
  const draft = await draftOf(database, actor, itemId, language);
  const base = { baseRevisionId: draft.revision?.id ?? null, draftVersion: draft.draftVersion };
  accepted(await saveArticle(actor, { itemId, language, ...base, words }, database));
}

/** One language of an article as the server has it. */
export async function draftOf(database: RootDatabase, actor: Actor, itemId: string, language: Language) {
  const article = await findArticleDraft(actor, itemId, database);
  if (!article) throw new Error('there is no such article');
  return article.languages[language];
}

/** The text of an article as the server has it, block by block. */
export async function savedText(
  database: RootDatabase,
  actor: Actor,
  itemId: string,
  language: Language = 'ru',
) {
  const { words } = await draftOf(database, actor, itemId, language);
  return words.body.content.map(blockText);
}

/** The editor of a page, by the words of its locale. */
export function editorOn(page: Page, locale: Locale) {
  const { editor } = messagesOf(locale);
  const status = page.locator('.save-status');
  return {
    words: editor,
    title: page.getByLabel(editor.words.title, { exact: true }).last(),
    text: page.getByRole('textbox', { name: editor.text, exact: true }),
    tool: (name: keyof typeof editor.tool): Locator =>
      page.getByRole('button', { name: editor.tool[name], exact: true }),
    save: page.getByRole('button', { name: editor.save }),
    status,
    async open(itemId: string, language: Language = 'ru'): Promise<void> {
      await page.goto(`/${locale}/admin/articles/${itemId}?language=${language}`);
      await expect(page.getByRole('toolbar')).toBeVisible();
    },
    /** Waits until all that is typed is on the server. */
    async saved(): Promise<void> {
      await expect(status).toHaveAttribute('data-status', 'saved');
    },
    /** Waits until the editor says why it is not. */
    async unsaved(why: Exclude<keyof typeof editor.status.why, never>): Promise<void> {
      await expect(status).toContainText(editor.status.why[why]);
    },
    /** Writes at the end of the text. */
    async write(words: string): Promise<void> {
      await this.text.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(words);
    },
  };
}
