import { expect } from 'vitest';
import type { ArticleShared } from '#lib/articles/article';
import { createArticle } from '#lib/articles/commands/create-article';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { saveArticleShared } from '#lib/articles/commands/save-article-shared';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import type { Body } from '#lib/publishing/body/body';
import type { PublishedItem, PublishItemInput } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import type { Newsroom } from './newsroom.ts';

let made = 0;

/** The value of a command that is expected to succeed. */
export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The codes of a command that is expected to be refused. */
export function refusalsOf(result: Result<unknown>): string[] {
  if (result.ok) expect.fail('it succeeded');
  return result.problems.map((problem) => problem.code);
}

export function makeBody(text: string): Body {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'b1' }, content: [{ type: 'text', text }] }],
  };
}

export function makeShared(overrides: Partial<ArticleShared> = {}): ArticleShared {
  return {
    rubric: 'health',
    topics: ['transplantation'],
    coverId: null,
    byline: [{ ky: 'Басма сөз кызматы', ru: 'Пресс-служба', en: 'Press service' }],
    isPreparedFromOpenSources: true,
    dated: '2026-02-18',
    sources: [],
    peopleIds: [],
    ...overrides,
  };
}

export interface DraftArticle {
  itemId: string;
  localizationIds: Record<Language, string>;
  sharedRevisionId: string;
  revisionIds: Record<Language, string>;
  title: string;
}

/** What an article is told to have instead of the usual. */
type ArticleDifferences = Partial<ArticleShared> & { title?: string; body?: Body };

/** An article with words in every language, none of them public: written in Russian, and translated from that. */
export async function makeDraft(
  newsroom: Newsroom,
  { title, body, ...shared }: ArticleDifferences = {},
): Promise<DraftArticle> {
  made += 1;
  const name = title ?? `Article ${made}`;
  const { author, database } = newsroom;
  const item = accepted(await createArticle(author, { form: 'news', sourceLanguage: 'ru' }, database));
  const { itemId, localizationIds } = item;
  const input = { itemId, baseId: null, content: makeShared(shared) };
  const { sharedRevisionId } = accepted(await saveArticleShared(author, input, database));
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = {
      title: `${name} ${language}`,
      summary: `Summary of ${name}`,
      body: body ?? makeBody(`Text of ${name}`),
    };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId };
    const saved = await saveRevision(author, { ...place, words }, database);
    revisionIds[language] = accepted(saved).revisionId;
  }
  return { itemId, localizationIds, sharedRevisionId, revisionIds, title: name };
}

type PublishOptions = Partial<
  Pick<PublishItemInput, 'revisionIds' | 'visibleFrom' | 'visibleUntil' | 'publishedAt'>
>;

/** Publishes a draft, in all languages unless told otherwise. */
export async function publishDraft(
  newsroom: Newsroom,
  draft: DraftArticle,
  options: PublishOptions = {},
): Promise<PublishedItem> {
  const { itemId, sharedRevisionId, revisionIds } = draft;
  const input = { itemId, sharedRevisionId, revisionIds, ...options };
  return accepted(await publishArticle(newsroom.editor, input, newsroom.database));
}

/** An article that the public can read in all languages. */
export async function makePublished(
  newsroom: Newsroom,
  shared: ArticleDifferences = {},
  options: PublishOptions = {},
): Promise<DraftArticle & PublishedItem> {
  const draft = await makeDraft(newsroom, shared);
  return { ...draft, ...(await publishDraft(newsroom, draft, options)) };
}

/** The slug at the end of a path that a command returned. */
export function slugOf(path: string | undefined): string {
  return path?.split('/').at(-1) ?? expect.fail('there is no path');
}
