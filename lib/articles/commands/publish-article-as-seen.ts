import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { PublishedItem } from '#lib/publishing/commands/publish-item';
import { findArticleStanding } from '../admin-queries/find-article-standing.ts';
import type { ArticleStanding, LanguageStanding } from '../article-standing-view.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { saveArticleShared } from './save-article-shared.ts';

export interface PublishArticleAsSeenInput {
  itemId: string;
  /** The digest of the words that were seen, in each language that goes out; see StandingText. */
  seen: Partial<Record<Language, string>>;
  /** The digest of what the languages share, as it was seen. */
  sharedSeen: string;
}

interface Pair {
  sharedRevisionId: string;
  revisionIds: Partial<Record<Language, string>>;
}

/** Which of two texts was seen: the saved one before the one being typed. Null where it is neither any more. */
function seenText(
  texts: { saved: { digest: string } | null; draft: { digest: string } | null },
  digest: string | undefined,
): 'saved' | 'draft' | null {
  if (texts.saved?.digest === digest) return 'saved';
  return texts.draft?.digest === digest ? 'draft' : null;
}

function saveDraft(actor: Actor, itemId: string, standing: LanguageStanding, database: RootDatabase) {
  const { language, saved, draft } = standing;
  const input = {
    ...{ itemId, language },
    baseRevisionId: saved?.revisionId ?? null,
    draftVersion: draft?.version ?? 0,
    words: { ...draft?.words, checks: draft?.checks ?? {} },
  };
  return saveArticle(actor, input, database);
}

/** Saves what the languages share where no language was saved that would have taken it along. */
async function saveShared(
  actor: Actor,
  { itemId, shared: { saved, draft } }: ArticleStanding,
  database: RootDatabase,
): Promise<Result<string | null>> {
  const input = { itemId, baseId: saved?.id ?? null, content: draft?.content };
  const result = await saveArticleShared(actor, input, database);
  return result.ok ? ok(result.value.sharedRevisionId) : result;
}

async function saveSeen(
  actor: Actor,
  standing: ArticleStanding,
  { itemId, seen, sharedSeen }: PublishArticleAsSeenInput,
  database: RootDatabase,
): Promise<Result<Pair>> {
  const shared = seenText(standing.shared, sharedSeen);
  const chosen = languages.filter((language) => seen[language] !== undefined);
  const texts = chosen.map((language) => seenText(standing.languages[language], seen[language]));
  if (!shared || texts.includes(null)) return failed(conflict('changedMeanwhile'));

  const revisionIds: Pair['revisionIds'] = {};
  let sharedRevisionId = shared === 'saved' ? (standing.shared.saved?.id ?? null) : null;
  for (const [index, language] of chosen.entries()) {
    revisionIds[language] = standing.languages[language].saved?.revisionId ?? '';
    if (texts[index] === 'saved') continue;
    const saved = await saveDraft(actor, itemId, standing.languages[language], database);
    if (!saved.ok) return saved;
    revisionIds[language] = saved.value.revisionId;
    sharedRevisionId = saved.value.sharedRevisionId;
  }
  if (sharedRevisionId !== null) return ok({ sharedRevisionId, revisionIds });
  const saved = await saveShared(actor, standing, database);
  if (!saved.ok) return saved;
  return saved.value === null
    ? failed(conflict('changedMeanwhile'))
    : ok({ sharedRevisionId: saved.value, revisionIds });
}

/**
 * Publishes exactly the words that somebody saw, told by their digests: saved ones as they are, those that were being
 * typed after saving them. Words that changed since are a conflict, and nothing goes out. Doing it again publishes once.
 */
export async function publishArticleAsSeen(
  actor: Actor,
  input: PublishArticleAsSeenInput,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  if (!mayPublishing(actor, 'publish')) return failed(refused('notAllowed'));
  if (Object.keys(input.seen).length === 0) return failed(invalid('languageNeeded'));
  const standing = await findArticleStanding(actor, input.itemId, database);
  if (!standing) return failed(refused('itemMissing'));
  const saved = await saveSeen(actor, standing, input, database);
  if (!saved.ok) return saved;
  return publishArticle(actor, { itemId: input.itemId, ...saved.value }, database);
}
