import 'server-only';
import type { Language } from '#lib/core/languages';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { endsDraft, judgeRevision, type Sent } from '../rules/save-verdict.ts';
import { type DraftWords, digestOfDraft } from '../words.ts';
import { readDraftWords } from '../words-schema.ts';
import { insertRevision } from './save/insert-revision.ts';
import { keepShared } from './save/keep-shared.ts';
import { keptAt } from './save/kept-at.ts';
import { recordChange } from './save/record-change.ts';
import { lockPlace, type WritingPlace } from './save/writing-place.ts';

export interface SaveLanguageInput {
  itemId: string;
  language: Language;
  /** The newest revision that the writer saw; null before the first. */
  baseRevisionId: string | null;
  /** Of the working draft that the writer saw; 0 where there was none. */
  draftVersion: number;
  /** How many redactions of the item the writer knew of, as its draft tells; absent: none. */
  redactions?: number;
  words: unknown;
  /** Whether readers need not be told of the change: a comma, a spelling. */
  isMinor?: boolean;
}

export interface SavedLanguage {
  revisionId: string;
  /** The newest of what the languages share, its draft included, which is saved with it; null where there is none yet. */
  sharedRevisionId: string | null;
}

async function insert(
  transaction: Database,
  accountId: string,
  place: WritingPlace,
  words: DraftWords,
  isMinor: boolean,
): Promise<string> {
  const { localizationId, isSource, sourceRevisionId, newest } = place;
  const checks = isSource ? null : words.checks;
  const revisionId = await insertRevision(transaction, {
    ...{ localizationId, accountId, words, checks, sourceRevisionId, isMinor },
    after: newest,
  });
  await recordChange(transaction, { localizationId, accountId, words, checks: words.checks });
  return revisionId;
}

async function endDraft(transaction: Database, { localizationId, draft }: WritingPlace, sent: Sent) {
  if (endsDraft(draft, sent)) await transaction.workingDraft.delete({ where: { localizationId } });
}

/**
 * Saves words that were read already inside of the transaction of a command that asked who may do it; as `saveLanguage` else.
 * Where it fails nothing was written.
 */
export async function saveLanguageIn<Shared>(
  transaction: Database,
  accountId: string,
  input: SaveLanguageInput & { words: DraftWords },
  noun: Noun<Shared>,
): Promise<Result<SavedLanguage>> {
  const place = await lockPlace(transaction, input, noun.kind);
  if (!place) return failed(refused('itemMissing'));
  const words = place.isSource ? { ...input.words, checks: {} } : input.words;
  const { baseRevisionId: baseId, draftVersion: version, redactions = 0 } = input;
  const sent = { baseId, version, redactions, digest: digestOfDraft(words) };
  const verdict = judgeRevision(keptAt(place), sent);
  if (verdict === 'conflict') return failed(conflict('savedMeanwhile'));

  const shared = await keepShared(transaction, accountId, input.itemId, noun);
  if (!shared.ok) return shared;
  const revisionId =
    verdict === 'kept' && place.newest
      ? place.newest.id
      : await insert(transaction, accountId, place, words, input.isMinor ?? false);
  await endDraft(transaction, place, sent);
  return ok({ revisionId, sharedRevisionId: shared.value });
}

/**
 * Saves one language for good: inserts a revision, a translation's with its checks and the source revision of the moment,
 * and ends the working draft; the draft of what the languages share is saved with it. Saving the newest words again
 * inserts nothing and returns them. Where something else was kept meanwhile it is a conflict, and nothing is lost.
 */
export async function saveLanguage<Shared>(
  actor: Actor,
  input: SaveLanguageInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<SavedLanguage>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', input.itemId);
  const read = readDraftWords(input.words);
  if (!read.ok) return read;
  const { value: words } = read;
  return inTransaction(database, (transaction) =>
    saveLanguageIn(transaction, actor.accountId, { ...input, words }, noun),
  );
}
