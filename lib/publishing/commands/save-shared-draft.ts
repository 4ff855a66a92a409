import 'server-only';
import { digestOf } from '#lib/core/digest';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import { findNewestShared, type NewestShared } from '../admin-queries/newest-shared.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { judgeLastingDraft } from '../rules/save-verdict.ts';
import { readBy } from '../words-schema.ts';

export interface SaveSharedDraftInput {
  itemId: string;
  /** The newest shared revision that the writer saw; null before the first. */
  baseSharedRevisionId: string | null;
  /** Of the shared draft that the writer saw; 0 where there was none. */
  draftVersion: number;
  /** How many redactions of the item the writer knew of, as its draft tells; absent: none. */
  redactions?: number;
  shared: unknown;
}

export interface SavedSharedDraft {
  /** What the next save carries; 0 where this is the newest shared revision and needs no draft. */
  draftVersion: number;
  /** ISO 8601, UTC, by the database’s clock. */
  savedAt: string;
}

async function write(
  transaction: Database,
  { accountId }: Actor,
  { newest, draft }: NewestShared,
  { itemId, content }: { itemId: string; content: unknown },
): Promise<SavedSharedDraft> {
  const [clock] = await transaction.$queryRaw<{ now: Date }[]>`select now() as now`;
  const savedAt = clock?.now ?? new Date();
  const version = (draft?.version ?? 0) + 1;
  const row = {
    baseSharedRevisionId: newest?.id ?? null,
    content: content as Prisma.InputJsonObject,
    ...{ digest: digestOf(content), version, accountId, updatedAt: savedAt },
  };
  await transaction.sharedDraft.upsert({ where: { itemId }, create: { itemId, ...row }, update: row });
  return { draftVersion: version, savedAt: savedAt.toISOString() };
}

/**
 * Keeps what somebody is changing of what the languages share; it promises what saveWorkingDraft does. Each language that
 * is saved for good saves it too, and it stays: whoever saw it goes on with the version that they saw.
 */
export async function saveSharedDraft<Shared>(
  actor: Actor,
  input: SaveSharedDraftInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<SavedSharedDraft>> {
  const { itemId, baseSharedRevisionId: baseId, draftVersion, redactions = 0 } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const read = readBy(noun.sharedSchema, input.shared);
  if (!read.ok) return read;
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const place = isThere ? await findNewestShared(transaction, itemId, noun.kind) : null;
    if (!place) return failed(refused('itemMissing'));
    const { draft, newest } = place;
    const sent = { baseId, version: draftVersion, redactions, digest: digestOf(read.value) };
    switch (judgeLastingDraft(place, sent)) {
      case 'conflict':
        return failed(conflict('savedMeanwhile', { part: 'shared' }));
      case 'write':
        return ok(await write(transaction, actor, place, { itemId, content: read.value }));
      case 'kept': {
        const savedAt = draft?.savedAt ?? newest?.createdAt ?? new Date();
        return ok({ draftVersion: draft?.version ?? 0, savedAt: savedAt.toISOString() });
      }
    }
  });
}
