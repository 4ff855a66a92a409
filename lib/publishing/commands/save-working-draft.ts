import 'server-only';
import type { Language } from '#lib/core/languages';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { judgeDraft } from '../rules/save-verdict.ts';
import { blockDigests } from '../translation/block-digests.ts';
import { outdatedBlocks } from '../translation/outdated-blocks.ts';
import { type DraftWords, digestOfDraft } from '../words.ts';
import { readDraftWords } from '../words-schema.ts';
import { keptAt } from './save/kept-at.ts';
import { recordChange } from './save/record-change.ts';
import { lockPlace, type WritingPlace } from './save/writing-place.ts';

export interface SaveWorkingDraftInput {
  itemId: string;
  language: Language;
  /** The newest revision that the writer saw; null before the first. */
  baseRevisionId: string | null;
  /** Of the working draft that the writer saw; 0 where there was none. */
  draftVersion: number;
  /** How many redactions of the item the writer knew of, as its draft tells; absent: none. */
  redactions?: number;
  words: unknown;
}

export interface SavedWorkingDraft {
  /** What the next save carries; 0 where the words are those of the newest revision and need no draft. */
  draftVersion: number;
  /** ISO 8601, UTC, by the database’s clock. */
  savedAt: string;
  /** As in LanguageDraft. */
  outdated: string[];
  blockDigests: Record<string, string>;
}

async function write(
  transaction: Database,
  actor: Actor,
  place: WritingPlace,
  words: DraftWords,
  version: number,
): Promise<Date> {
  const { localizationId, newest } = place;
  const { accountId } = actor;
  const savedAt = await recordChange(transaction, { localizationId, accountId, words, checks: words.checks });
  const draft = {
    baseRevisionId: newest?.id ?? null,
    content: words as unknown as Prisma.InputJsonObject,
    ...{ version, digest: digestOfDraft(words), accountId, updatedAt: savedAt },
  };
  await transaction.workingDraft.upsert({
    where: { localizationId },
    create: { localizationId, ...draft },
    update: draft,
  });
  return savedAt;
}

/**
 * Keeps what somebody is typing in one language. Sent again, the same words on the same base are answered as saved and
 * nothing is written; where something else was kept meanwhile it is a conflict, and both texts stay: the one here, the
 * other with its writer. Languages of one item never conflict. Readers see nothing of it.
 */
export async function saveWorkingDraft<Shared>(
  actor: Actor,
  input: SaveWorkingDraftInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<SavedWorkingDraft>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', input.itemId);
  const read = readDraftWords(input.words);
  if (!read.ok) return read;
  return inTransaction(database, async (transaction) => {
    const place = await lockPlace(transaction, input, noun.kind);
    if (!place) return failed(refused('itemMissing'));
    const words = place.isSource ? { ...read.value, checks: {} } : read.value;
    const { baseRevisionId: baseId, draftVersion, redactions = 0 } = input;
    const sent = { baseId, version: draftVersion, redactions, digest: digestOfDraft(words) };
    const verdict = judgeDraft(keptAt(place), sent);
    if (verdict === 'conflict') return failed(conflict('savedMeanwhile'));

    const { draft, newest, sourceDigests, isSource } = place;
    const version = (draft?.version ?? 0) + 1;
    const savedAt =
      verdict === 'write'
        ? await write(transaction, actor, place, words, version)
        : (draft?.savedAt ?? newest?.createdAt ?? new Date());
    const digests = blockDigests(words);
    return ok({
      draftVersion: verdict === 'write' ? version : (draft?.version ?? 0),
      savedAt: savedAt.toISOString(),
      outdated: isSource ? [] : outdatedBlocks(sourceDigests, words.checks, digests),
      blockDigests: digests,
    });
  });
}
