import 'server-only';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';

export interface NewSharedRevision {
  itemId: string;
  accountId: string;
  content: unknown;
  /** The newest shared revision until now. */
  after: { number: number } | null;
}

/** Inserts a shared revision on top of the newest; returns its id. */
export async function insertSharedRevision(
  transaction: Database,
  { itemId, accountId, content, after }: NewSharedRevision,
): Promise<string> {
  const id = newId();
  await transaction.sharedRevision.create({
    data: {
      id,
      itemId,
      number: (after?.number ?? 0) + 1,
      content: content as Prisma.InputJsonObject,
      digest: digestOf(content),
      createdById: accountId,
    },
  });
  return id;
}
