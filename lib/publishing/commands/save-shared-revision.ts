import 'server-only';
import { digestOf } from '#lib/core/digest';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import { findNewestShared } from '../admin-queries/newest-shared.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { readBy } from '../words-schema.ts';
import { insertSharedRevision } from './save/insert-shared-revision.ts';

export interface SaveSharedRevisionInput {
  itemId: string;
  /** The shared revision that the writer saw; null for the first. */
  baseId: string | null;
  /** How many redactions of the item the writer knew of, as its draft tells; absent: none. */
  redactions?: number;
  content: unknown;
}

/**
 * Inserts a shared revision on top of the one that the writer saw. Saving what is already the newest inserts nothing
 * and returns it; a newer one by somebody else is a conflict, and nothing is lost.
 */
export async function saveSharedRevision<Shared>(
  actor: Actor,
  input: SaveSharedRevisionInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', input.itemId);
  const read = readBy(noun.sharedSchema, input.content);
  if (!read.ok) return read;
  return inTransaction(database, async (transaction) => {
    const { itemId, baseId, redactions = 0 } = input;
    const isThere = await lockItem(transaction, itemId);
    const place = isThere ? await findNewestShared(transaction, itemId, noun.kind) : null;
    if (!place) return failed(refused('itemMissing'));
    const { newest } = place;
    if (place.redactions !== redactions) return failed(conflict('savedMeanwhile'));
    if (newest?.digest === digestOf(read.value)) return ok({ sharedRevisionId: newest.id });
    if ((newest?.id ?? null) !== baseId) return failed(conflict('savedMeanwhile'));
    const revision = { itemId, accountId: actor.accountId, content: read.value, after: newest };
    const id = await insertSharedRevision(transaction, revision);
    return ok({ sharedRevisionId: id });
  });
}
