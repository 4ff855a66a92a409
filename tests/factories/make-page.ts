import type { Language } from '#lib/core/languages';
import { createPage } from '#lib/pages/commands/create-page';
import { publishPage } from '#lib/pages/commands/publish-page';
import { emptyPageShared } from '#lib/pages/page';
import { pageNoun } from '#lib/pages/page-noun';
import type { Body } from '#lib/publishing/body/body';
import type { PublishedItem, PublishItemInput } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted, makeBody } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

let made = 0;

export interface DraftPage {
  itemId: string;
  sharedRevisionId: string;
  revisionIds: Record<Language, string>;
}

interface PageDifferences {
  title?: string;
  body?: Body;
  key?: 'help';
}

/** A page with words in every language, none of them public. */
export async function makePageDraft(
  { author, database }: Newsroom,
  { title, body, key }: PageDifferences = {},
): Promise<DraftPage> {
  made += 1;
  const name = title ?? `Page ${made}`;
  const { itemId, localizationIds } = accepted(
    await createPage(author, { key: key ?? null, sourceLanguage: 'ru' }, database),
  );
  const content = { ...emptyPageShared, key: key ?? null };
  const saved = await saveSharedRevision(author, { itemId, baseId: null, content }, pageNoun, database);
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = {
      ...{ title: `${name} ${language}`, summary: `Summary of ${name}` },
      body: body ?? makeBody(`Body of ${name}`),
    };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId };
    revisionIds[language] = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  }
  return { itemId, sharedRevisionId: accepted(saved).sharedRevisionId, revisionIds };
}

/** A page that the public can read in all languages. */
export async function makePublicPage(
  newsroom: Newsroom,
  differences: PageDifferences = {},
  options: Partial<Pick<PublishItemInput, 'revisionIds' | 'visibleFrom' | 'visibleUntil'>> = {},
): Promise<DraftPage & PublishedItem> {
  const draft = await makePageDraft(newsroom, differences);
  const published = await publishPage(newsroom.editor, { ...draft, ...options }, newsroom.database);
  return { ...draft, ...accepted(published) };
}
