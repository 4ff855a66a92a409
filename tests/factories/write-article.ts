import { createArticle } from '#lib/articles/commands/create-article';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import type { Language } from '#lib/core/languages';
import type { Block } from '#lib/publishing/body/body';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import type { DraftWords } from '#lib/publishing/words';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

const paragraph = ([id, text]: [string, string]): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});

/** Words as an editor sends them: a title, and paragraphs by their ids. */
export function makeWords(
  title: string,
  paragraphs: Record<string, string> = { b1: `Text of ${title}` },
  checks: Record<string, string> = {},
): DraftWords {
  const content = Object.entries(paragraphs).map(paragraph);
  return { title, summary: `Summary of ${title}`, body: { type: 'doc', content }, checks };
}

/** What a translation carries that was checked against all of these words. */
export const checkedAgainst = (words: DraftWords): Record<string, string> => blockDigests(words);

/** An article that somebody began in Russian, without words yet. */
export async function beginArticle({ author, database }: Newsroom): Promise<string> {
  return accepted(await createArticle(author, { form: 'news', sourceLanguage: 'ru' }, database)).itemId;
}

export interface Place {
  itemId: string;
  language: Language;
  baseRevisionId: string | null;
  draftVersion: number;
}

/** Where the first save of a language stands. */
export const firstPlace = (itemId: string, language: Language = 'ru'): Place => ({
  ...{ itemId, language, baseRevisionId: null, draftVersion: 0 },
});

/** Saves words for good on top of what is there; returns the revision's id. */
export async function writeRevision(newsroom: Newsroom, place: Place, words: DraftWords): Promise<string> {
  return accepted(await saveArticle(newsroom.author, { ...place, words }, newsroom.database)).revisionId;
}

/** Keeps words as a draft; returns its version. */
export async function writeDraft(newsroom: Newsroom, place: Place, words: DraftWords): Promise<number> {
  return accepted(await saveArticleDraft(newsroom.author, { ...place, words }, newsroom.database))
    .draftVersion;
}
