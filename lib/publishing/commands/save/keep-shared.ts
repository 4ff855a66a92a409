import 'server-only';
import { digestOf } from '#lib/core/digest';
import { conflict, failed, ok, type Result } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { findNewestShared } from '../../admin-queries/newest-shared.ts';
import type { Noun } from '../../noun.ts';
import { insertSharedRevision } from './insert-shared-revision.ts';

/**
 * Saves the draft of what an item shares for good, where there is one, and leaves it on top of that; an item that never had anything begins with what
 * its noun gives it. Gives the id of the newest shared revision, null where there is still none. A draft that does not
 * follow on the newest is a conflict, and stays. The caller holds the item's lock.
 */
export async function keepShared<Shared>(
  transaction: Database,
  accountId: string,
  itemId: string,
  noun: Noun<Shared>,
): Promise<Result<string | null>> {
  const place = await findNewestShared(transaction, itemId, noun.kind);
  const { draft = null, newest = null } = place ?? {};
  const first = newest ? null : noun.firstShared;
  const content = draft ? draft.content : first;
  if (!place || content === null) return ok(newest?.id ?? null);
  const isSame = newest?.digest === digestOf(content);
  if (draft && !isSame && draft.baseId !== (newest?.id ?? null)) {
    return failed(conflict('savedMeanwhile', { part: 'shared' }));
  }
  const id = isSame
    ? newest.id
    : await insertSharedRevision(transaction, { itemId, accountId, content, after: newest });
  if (draft) {
    const data = { baseSharedRevisionId: id, updatedAt: draft.savedAt };
    await transaction.sharedDraft.update({ where: { itemId }, data });
  }
  return ok(id);
}
