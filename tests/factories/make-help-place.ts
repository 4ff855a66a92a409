import type { Language } from '#lib/core/languages';
import { createHelpPlace } from '#lib/help-places/commands/create-help-place';
import { emptyHelpPlaceShared, type HelpPlaceShared } from '#lib/help-places/help-place';
import { helpPlaceNoun } from '#lib/help-places/help-place-noun';
import type { Body } from '#lib/publishing/body/body';
import { type PublishedItem, publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

let made = 0;

const source = {
  title: 'Told by the department',
  publisher: 'A hospital',
  url: null,
  language: 'en',
  date: '2026-11-20',
} as const;

/** A department of which only a source and a town are known, unless told otherwise. */
export function makeHelpPlaceShared(overrides: Partial<HelpPlaceShared> = {}): HelpPlaceShared {
  const town = { ky: 'Бишкек', ru: 'Бишкек', en: 'Bishkek' };
  return { ...emptyHelpPlaceShared, sort: 'department', town, sources: [source], ...overrides };
}

export interface DraftHelpPlace {
  itemId: string;
  localizationIds: Record<Language, string>;
  sharedRevisionId: string;
  revisionIds: Record<Language, string>;
}

type Differences = Partial<HelpPlaceShared> & { title?: string; body?: Body };

/** A help place with words in every language, none of them public. */
export async function makeHelpPlaceDraft(
  { author, database }: Newsroom,
  { title, body = { type: 'doc', content: [] }, ...shared }: Differences = {},
): Promise<DraftHelpPlace> {
  made += 1;
  const name = title ?? `Department ${made}`;
  const { itemId, localizationIds } = accepted(
    await createHelpPlace(author, { sourceLanguage: 'ru' }, database),
  );
  const input = { itemId, baseId: null, content: makeHelpPlaceShared(shared) };
  const saved = await saveSharedRevision(author, input, helpPlaceNoun, database);
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = { title: `${name} ${language}`, summary: `What ${name} does`, body };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId };
    revisionIds[language] = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  }
  return { itemId, localizationIds, sharedRevisionId: accepted(saved).sharedRevisionId, revisionIds };
}

export function publishHelpPlaceDraft(
  { editor, database }: Newsroom,
  { itemId, sharedRevisionId, revisionIds }: DraftHelpPlace,
) {
  return publishItem(editor, { itemId, sharedRevisionId, revisionIds }, helpPlaceNoun, database);
}

/** A help place that the public can read in all languages. */
export async function makePublicHelpPlace(
  newsroom: Newsroom,
  shared: Differences = {},
): Promise<DraftHelpPlace & PublishedItem> {
  const draft = await makeHelpPlaceDraft(newsroom, shared);
  return { ...draft, ...accepted(await publishHelpPlaceDraft(newsroom, draft)) };
}
