import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Body } from '../body/body.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { type Checks, type DraftWords, digestOfWords, type Words } from '../words.ts';
import { insertRevision } from './save/insert-revision.ts';
import { recordChange } from './save/record-change.ts';
import { refreshDeskWords } from './save/refresh-desk-words.ts';
import { lockPlace, type WritingPlace } from './save/writing-place.ts';

export interface RestoreRevisionInput {
  itemId: string;
  language: Language;
  /** The revision whose words come back. */
  revisionId: string;
  /** The newest revision that the writer saw. */
  baseRevisionId: string | null;
}

export interface RestoredRevision {
  revisionId: string;
}

interface Earlier {
  number: number;
  words: Words;
  checks: Checks | null;
  sourceRevisionId: string | null;
}

async function loadEarlier(
  transaction: Database,
  revisionId: string,
  localizationId: string,
): Promise<Earlier | null> {
  if (!isId(revisionId)) return null;
  const row = await transaction.revision.findFirst({
    where: { id: revisionId, localizationId },
    select: { number: true, title: true, summary: true, body: true, checks: true, sourceRevisionId: true },
  });
  if (!row) return null;
  const { number, title, summary, body, checks, sourceRevisionId } = row;
  const words = { title, summary, body: body as unknown as Body };
  return { number, words, checks: checks as Checks | null, sourceRevisionId };
}

/** What somebody was typing becomes a revision of theirs, so that restoring loses nothing; returns the newest then. */
async function keepDraft(
  transaction: Database,
  { localizationId, newest, draft, isSource, sourceRevisionId }: WritingPlace,
): Promise<{ number: number; digest: string } | null> {
  if (!draft) return newest;
  const row = await transaction.workingDraft.delete({
    where: { localizationId },
    select: { content: true, accountId: true },
  });
  const words = row.content as unknown as DraftWords;
  const digest = digestOfWords(words);
  if (digest === newest?.digest) return newest;
  const { accountId } = row;
  const checks = isSource ? null : words.checks;
  await insertRevision(transaction, {
    ...{ localizationId, accountId, words, checks, sourceRevisionId, isMinor: false },
    after: newest,
  });
  return { number: (newest?.number ?? 0) + 1, digest };
}

async function bringBack(
  transaction: Database,
  actor: Actor,
  place: WritingPlace,
  { number, words, checks, sourceRevisionId }: Earlier,
  noun: Noun<unknown>,
): Promise<string> {
  const { itemId, localizationId } = place;
  const { accountId } = actor;
  const after = await keepDraft(transaction, place);
  const revisionId = await insertRevision(transaction, {
    ...{ localizationId, accountId, words, checks, sourceRevisionId, isMinor: false, after },
  });
  await recordChange(transaction, { localizationId, accountId, words, checks: checks ?? {} });
  if (checks === null) await refreshDeskWords(transaction, itemId, noun.kind);
  await transaction.timelineEntry.create({
    data: {
      ...{ id: newId(), itemId, localizationId, kind: 'restored', actorId: accountId },
      details: { revisionId, ofNumber: number },
    },
  });
  return revisionId;
}

/**
 * Inserts a revision with the words of an earlier one, a translation's checks included. What somebody was typing is saved
 * as a revision before it. Where the newest revision says the same already and nothing is being typed, nothing is
 * inserted; where it is not the one that the writer saw, it is a conflict.
 */
export async function restoreRevision<Shared>(
  actor: Actor,
  input: RestoreRevisionInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<RestoredRevision>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', input.itemId);
  return inTransaction(database, async (transaction) => {
    const place = await lockPlace(transaction, input, noun.kind);
    if (!place) return failed(refused('itemMissing'));
    const earlier = await loadEarlier(transaction, input.revisionId, place.localizationId);
    const { newest, draft } = place;
    if (!earlier || !newest) return failed(refused('revisionMissing'));
    if (!draft && digestOfWords(earlier.words) === newest.digest) return ok({ revisionId: newest.id });
    if (newest.id !== input.baseRevisionId) return failed(conflict('savedMeanwhile'));
    return ok({ revisionId: await bringBack(transaction, actor, place, earlier, noun) });
  });
}
