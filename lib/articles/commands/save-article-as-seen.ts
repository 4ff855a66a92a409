import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { mediaOf } from '#lib/publishing/body/body-references';
import { findArticleStanding } from '../admin-queries/find-article-standing.ts';
import type { ArticleStanding, LanguageStanding } from '../article-standing-view.ts';
import { saveArticle } from './save-article.ts';
import { saveArticleShared } from './save-article-shared.ts';

/** What somebody decided on, told by the digests of the words that they looked at. */
export interface SeenArticle {
  itemId: string;
  /** The digest of the words that were seen, in each language that was chosen; see StandingText. */
  seen: Partial<Record<Language, string>>;
  /** The digest of what the languages share, as it was seen; empty where there was nothing yet. */
  sharedSeen: string;
  /** The versions of the pictures and documents that were shown, by id; see ArticleStanding. */
  mediaSeen: Readonly<Record<string, number>>;
  /** The marks of the languages; see ArticleStanding. */
  marksSeen: Partial<Record<Language, string>>;
}

export interface SavedPair {
  sharedRevisionId: string;
  revisionIds: Partial<Record<Language, string>>;
}

interface Texts {
  saved: { digest: string } | null;
  draft: { digest: string } | null;
}

/** Which of two texts was seen: the saved one before the one being typed. Null where it is neither any more. */
function seenText({ saved, draft }: Texts, digest: string | undefined): 'saved' | 'draft' | null {
  if ((saved?.digest ?? '') === digest) return 'saved';
  return draft?.digest === digest ? 'draft' : null;
}

/** Whether what the languages share is being changed: every language that is saved saves that too. */
const hasOpenEdits = ({ saved, draft }: Texts): boolean => draft !== null && draft.digest !== saved?.digest;

function saveDraft(
  actor: Actor,
  { itemId, redactions }: ArticleStanding,
  { language, saved, draft }: LanguageStanding,
  database: RootDatabase,
) {
  const input = {
    ...{ itemId, language, redactions },
    baseRevisionId: saved?.revisionId ?? null,
    draftVersion: draft?.version ?? 0,
    words: { ...draft?.words, checks: draft?.checks },
  };
  return saveArticle(actor, input, database);
}

/** Saves what the languages share where no language was saved that would have taken it along. */
async function saveShared(
  actor: Actor,
  { itemId, redactions, shared: { saved, draft } }: ArticleStanding,
  database: RootDatabase,
): Promise<Result<string>> {
  const input = { itemId, redactions, baseId: saved?.id ?? null, content: draft?.content };
  const result = await saveArticleShared(actor, input, database);
  return result.ok ? ok(result.value.sharedRevisionId) : result;
}

async function savePair(
  actor: Actor,
  standing: ArticleStanding,
  { seen, sharedSeen, mediaSeen }: SeenArticle,
  database: RootDatabase,
): Promise<Result<SavedPair>> {
  const shared = seenText(standing.shared, sharedSeen);
  const chosen = languages.filter((language) => seen[language] !== undefined);
  const texts = chosen.map((language) => seenText(standing.languages[language], seen[language]));
  const isSharedNewer = shared === 'saved' && hasOpenEdits(standing.shared);
  if (!shared || texts.includes(null) || (isSharedNewer && texts.includes('draft')))
    return failed(conflict('changedMeanwhile'));
  const bodies = chosen.map((language, index) => standing.languages[language][texts[index] ?? 'saved']);
  const shown = [
    ...bodies.flatMap((one) => (one ? mediaOf(one.words.body) : [])),
    ...[standing.shared[shared]?.content.coverId ?? []].flat(),
  ];
  if (shown.some((id) => mediaSeen[id] !== standing.media[id]))
    return failed(conflict('mediaChangedMeanwhile'));

  const revisionIds: SavedPair['revisionIds'] = {};
  let sharedRevisionId = shared === 'saved' ? (standing.shared.saved?.id ?? null) : null;
  for (const [index, language] of chosen.entries()) {
    const one = standing.languages[language];
    if (texts[index] === 'saved') {
      revisionIds[language] = one.saved?.revisionId ?? '';
      continue;
    }
    const saved = await saveDraft(actor, standing, one, database);
    if (!saved.ok) return saved;
    revisionIds[language] = saved.value.revisionId;
    sharedRevisionId = saved.value.sharedRevisionId;
  }
  if (sharedRevisionId !== null) return ok({ sharedRevisionId, revisionIds });
  const saved = await saveShared(actor, standing, database);
  return saved.ok ? ok({ sharedRevisionId: saved.value, revisionIds }) : saved;
}

/**
 * Makes sure that exactly the words that somebody saw are saved, and names their revisions: saved ones stay as they are,
 * those being typed are saved. Words or pictures that changed since are a conflict, and nothing is done. Doing it again changes nothing.
 */
export async function saveArticleAsSeen(
  actor: Actor,
  input: SeenArticle,
  database: RootDatabase = db(),
): Promise<Result<SavedPair>> {
  if (Object.keys(input.seen).length === 0) return failed(invalid('languageNeeded'));
  const standing = await findArticleStanding(actor, input.itemId, database);
  return standing ? savePair(actor, standing, input, database) : failed(refused('itemMissing'));
}
