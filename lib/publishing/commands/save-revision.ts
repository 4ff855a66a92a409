import 'server-only';
import { canonicalJson } from '#lib/core/digest';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Body } from '../body/body.ts';
import { refuseActor } from '../refusal.ts';
import { blockDigests } from '../translation/block-digests.ts';
import { type Checks, digestOfWords, type Words } from '../words.ts';
import { readBy, wordsSchema } from '../words-schema.ts';
import { insertRevision } from './save/insert-revision.ts';
import { recordChange } from './save/record-change.ts';

export interface SaveRevisionInput {
  localizationId: string;
  /** The revision that the writer saw; null for the first. */
  baseId: string | null;
  /** How many redactions of the item the writer knew of, as its draft tells; absent: none. */
  redactions?: number;
  words: unknown;
  /**
   * On a translation: the source revision that every block of it was made from. Absent: it stays made from what the
   * revision before was made from, checks included.
   */
  sourceRevisionId?: string | null;
  isMinor?: boolean;
}

interface Newest {
  id: string;
  number: number;
  digest: string;
  sourceRevisionId: string | null;
  checks: unknown;
}

interface Origin {
  sourceRevisionId: string | null;
  checks: Checks | null;
}

function originOf(input: SaveRevisionInput, newest: Newest | null): Origin {
  if (input.sourceRevisionId !== undefined) return { sourceRevisionId: input.sourceRevisionId, checks: null };
  return {
    sourceRevisionId: newest?.sourceRevisionId ?? null,
    checks: (newest?.checks ?? null) as Checks | null,
  };
}

function isSame(newest: Newest, words: Words, origin: Origin): boolean {
  return (
    newest.digest === digestOfWords(words) &&
    newest.sourceRevisionId === origin.sourceRevisionId &&
    canonicalJson(newest.checks) === canonicalJson(origin.checks)
  );
}

/** The checks that an origin means; null where it names a revision of another item or of the same language. */
async function checksOf(
  transaction: Database,
  { sourceRevisionId, checks }: Origin,
  { itemId, language }: { itemId: string; language: string },
): Promise<Checks | null> {
  if (checks || !sourceRevisionId) return checks ?? {};
  const source = await transaction.revision.findUnique({
    where: { id: sourceRevisionId },
    select: {
      title: true,
      summary: true,
      body: true,
      localization: { select: { itemId: true, language: true } },
    },
  });
  if (!source || source.localization.itemId !== itemId || source.localization.language === language)
    return null;
  return blockDigests({ ...source, body: source.body as unknown as Body });
}

/**
 * Inserts a revision of one language on top of the one that the writer saw. Saving the newest words again inserts
 * nothing and returns them; a newer revision by somebody else is a conflict, and neither text is touched. For the seed and
 * for whoever writes without an editor: what somebody is typing stays beside it, and then no longer follows on the newest.
 */
export async function saveRevision(
  actor: Actor,
  input: SaveRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<{ revisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const read = readBy<Words>(wordsSchema, input.words);
  if (!read.ok) return read;
  const { localizationId } = input;
  const { accountId } = actor;
  return inTransaction(database, async (transaction) => {
    const localization = await transaction.localization.findUnique({
      where: { id: localizationId },
      select: { itemId: true, language: true },
    });
    if (!localization || !(await lockItem(transaction, localization.itemId)))
      return failed(refused('itemMissing'));
    const newest = await transaction.revision.findFirst({
      where: { localizationId },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, digest: true, sourceRevisionId: true, checks: true },
    });
    const origin = originOf(input, newest);
    const checks = await checksOf(transaction, origin, localization);
    if (!checks) return failed(invalid('sourceOfAnotherItem', { field: 'sourceRevisionId' }));
    const words = read.value;
    const redactions = await transaction.redaction.count({
      where: { itemId: localization.itemId, mediumId: null },
    });
    const hasSeenRedactions = redactions === (input.redactions ?? 0);
    if (hasSeenRedactions && newest && isSame(newest, words, origin)) return ok({ revisionId: newest.id });
    if (!hasSeenRedactions || (newest?.id ?? null) !== input.baseId)
      return failed(conflict('savedMeanwhile'));
    const revisionId = await insertRevision(transaction, {
      ...{ localizationId, accountId, words, ...origin, isMinor: input.isMinor ?? false, after: newest },
    });
    await recordChange(transaction, { localizationId, accountId, words, checks });
    return ok({ revisionId });
  });
}
