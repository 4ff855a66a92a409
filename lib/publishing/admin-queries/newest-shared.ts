import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Database } from '#lib/platform/db/client';
import type { ItemKind } from '../noun.ts';

/** What the languages of an item share: what was saved last, and what is being changed of it. */
export interface NewestShared {
  newest: { id: string; number: number; digest: string; content: unknown; createdAt: Date } | null;
  draft: { version: number; digest: string; baseId: string | null; content: unknown; savedAt: Date } | null;
  /** How often words were taken out of the item for good. */
  redactions: number;
}

const fields = {
  sharedRevisions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, number: true, digest: true, content: true, createdAt: true },
  },
  sharedDraft: {
    select: { version: true, digest: true, baseSharedRevisionId: true, content: true, updatedAt: true },
  },
  _count: { select: { redactions: { where: { mediumId: null } } } },
} as const;

/** How what an item shares stands; null where there is no such item of this kind. */
export async function findNewestShared(
  database: Database,
  itemId: string,
  kind: ItemKind,
): Promise<NewestShared | null> {
  if (!isId(itemId)) return null;
  const item = await database.item.findFirst({ where: { id: itemId, kind }, select: fields });
  if (!item) return null;
  const { sharedDraft: draft, sharedRevisions, _count } = item;
  return {
    redactions: _count.redactions,
    newest: sharedRevisions[0] ?? null,
    draft: draft && {
      ...{ version: draft.version, digest: draft.digest, content: draft.content },
      ...{ baseId: draft.baseSharedRevisionId, savedAt: draft.updatedAt },
    },
  };
}
