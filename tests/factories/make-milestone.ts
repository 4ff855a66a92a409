import type { Language } from '#lib/core/languages';
import { createMilestone } from '#lib/milestones/commands/create-milestone';
import { emptyMilestoneShared, type MilestoneShared } from '#lib/milestones/milestone';
import { milestoneNoun } from '#lib/milestones/milestone-noun';
import type { Body } from '#lib/publishing/body/body';
import {
  type PublishedItem,
  type PublishItemInput,
  publishItem,
} from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { accepted } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

let made = 0;

const source = {
  title: 'A page',
  publisher: 'A paper',
  url: 'https://example.org/page',
  language: 'en',
  date: '2025-03',
} as const;

/** Evidence that nobody withdraws. */
export const elsewhere = { kind: 'link', source } as const;

/** A milestone that is due in a quarter of 2030, unless told otherwise. */
function makeMilestoneShared(overrides: Partial<MilestoneShared> = {}): MilestoneShared {
  return {
    ...emptyMilestoneShared,
    theme: 'treatment',
    when: { precision: 'quarter', date: '2030-Q2' },
    sources: [source],
    ...overrides,
  };
}

export interface DraftMilestone {
  itemId: string;
  localizationIds: Record<Language, string>;
  sharedRevisionId: string;
  revisionIds: Record<Language, string>;
}

type MilestoneDifferences = Partial<MilestoneShared> & { title?: string; body?: Body };

/** A milestone with words in every language, none of them public. */
export async function makeMilestoneDraft(
  { author, database }: Newsroom,
  { title, body = { type: 'doc', content: [] }, ...shared }: MilestoneDifferences = {},
): Promise<DraftMilestone> {
  made += 1;
  const name = title ?? `Milestone ${made}`;
  const created = await createMilestone(author, { sourceLanguage: 'ru' }, database);
  const { itemId, localizationIds } = accepted(created);
  const input = { itemId, baseId: null, content: makeMilestoneShared(shared) };
  const saved = await saveSharedRevision(author, input, milestoneNoun, database);
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = { title: `${name} ${language}`, summary: `Summary of ${name}`, body };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId };
    revisionIds[language] = accepted(await saveRevision(author, { ...place, words }, database)).revisionId;
  }
  return { itemId, localizationIds, sharedRevisionId: accepted(saved).sharedRevisionId, revisionIds };
}

type PublishOptions = Partial<Pick<PublishItemInput, 'revisionIds' | 'visibleFrom' | 'visibleUntil'>>;

export function publishMilestoneDraft(
  { editor, database }: Newsroom,
  { itemId, sharedRevisionId, revisionIds }: DraftMilestone,
  options: PublishOptions = {},
) {
  const input = { itemId, sharedRevisionId, revisionIds, ...options };
  return publishItem(editor, input, milestoneNoun, database);
}

/** A milestone that the public can read in all languages. */
export async function makePublicMilestone(
  newsroom: Newsroom,
  shared: MilestoneDifferences = {},
  options: PublishOptions = {},
): Promise<DraftMilestone & PublishedItem> {
  const draft = await makeMilestoneDraft(newsroom, shared);
  return { ...draft, ...accepted(await publishMilestoneDraft(newsroom, draft, options)) };
}

/** The same milestone with something else of what its languages share, saved and not public yet. */
export async function changeMilestone(
  { author, database }: Newsroom,
  milestone: DraftMilestone,
  shared: Partial<MilestoneShared>,
): Promise<DraftMilestone> {
  const { itemId, sharedRevisionId: baseId } = milestone;
  const input = { itemId, baseId, content: makeMilestoneShared(shared) };
  const saved = await saveSharedRevision(author, input, milestoneNoun, database);
  return { ...milestone, sharedRevisionId: accepted(saved).sharedRevisionId };
}
