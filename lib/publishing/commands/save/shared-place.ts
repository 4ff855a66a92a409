import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { ItemKind } from '../../noun.ts';

/** What the languages of an item share, as a save finds it. */
export interface SharedPlace {
  itemId: string;
  newest: { id: string; number: number; digest: string; createdAt: Date } | null;
  draft: { version: number; digest: string; baseId: string | null; content: unknown; savedAt: Date } | null;
}

/** How what an item shares stands; the caller holds the item's lock. Null where there is no such item of this kind. */
export async function findSharedPlace(
  transaction: Database,
  itemId: string,
  kind: ItemKind,
): Promise<SharedPlace | null> {
  const item = await transaction.item.findFirst({
    where: { id: itemId, kind },
    select: {
      sharedRevisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, digest: true, createdAt: true },
      },
      sharedDraft: {
        select: { version: true, digest: true, baseSharedRevisionId: true, content: true, updatedAt: true },
      },
    },
  });
  if (!item) return null;
  const draft = item.sharedDraft;
  return {
    itemId,
    newest: item.sharedRevisions[0] ?? null,
    draft: draft && {
      ...{ version: draft.version, digest: draft.digest, content: draft.content },
      ...{ baseId: draft.baseSharedRevisionId, savedAt: draft.updatedAt },
    },
  };
}

/** Inserts a shared revision on top of the newest; returns its id. */
export async function insertSharedRevision(
  transaction: Database,
  accountId: string,
  { itemId, newest }: SharedPlace,
  { content, digest }: { content: unknown; digest: string },
): Promise<string> {
  const id = newId();
  await transaction.sharedRevision.create({
    data: {
      id,
      itemId,
      number: (newest?.number ?? 0) + 1,
      content: content as Prisma.InputJsonObject,
      digest,
      createdById: accountId,
    },
  });
  return id;
}
