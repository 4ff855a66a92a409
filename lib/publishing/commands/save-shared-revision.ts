import 'server-only';
import { digestOf } from '#lib/core/digest';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { readBy } from '../words-schema.ts';
import { findSharedPlace, insertSharedRevision } from './save/shared-place.ts';

export interface SaveSharedRevisionInput {
  itemId: string;
  /** The shared revision that the writer saw; null for the first. */
  baseId: string | null;
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
    if (!(await lockItem(transaction, input.itemId))) return failed(refused('itemMissing'));
    const place = await findSharedPlace(transaction, input.itemId, noun.kind);
    if (!place) return failed(refused('itemMissing'));
    const { newest } = place;
    const digest = digestOf(read.value);
    if (newest?.digest === digest) return ok({ sharedRevisionId: newest.id });
    if ((newest?.id ?? null) !== input.baseId) return failed(conflict('savedMeanwhile'));
    const kept = { content: read.value, digest };
    const id = await insertSharedRevision(transaction, actor.accountId, place, kept);
    return ok({ sharedRevisionId: id });
  });
}
