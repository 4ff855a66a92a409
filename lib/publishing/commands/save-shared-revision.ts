import 'server-only';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';

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
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const parsed = noun.sharedSchema.safeParse(input.content);
  if (!parsed.success) {
    return failed(
      ...parsed.error.issues.map((issue) => invalid('notUnderstood', { field: issue.path.join('.') })),
    );
  }
  return inTransaction(database, async (transaction) => {
    if (!(await lockItem(transaction, input.itemId))) return failed(refused('itemMissing'));
    const newest = await transaction.sharedRevision.findFirst({
      where: { itemId: input.itemId, item: { kind: noun.kind } },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, digest: true },
    });
    const digest = digestOf(parsed.data);
    if (newest?.digest === digest) return ok({ sharedRevisionId: newest.id });
    if ((newest?.id ?? null) !== input.baseId) return failed(conflict('savedMeanwhile'));
    const id = newId();
    await transaction.sharedRevision.create({
      data: {
        id,
        itemId: input.itemId,
        number: (newest?.number ?? 0) + 1,
        content: parsed.data as Prisma.InputJsonValue,
        digest,
        createdById: actor.accountId,
      },
    });
    return ok({ sharedRevisionId: id });
  });
}
