import 'server-only';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { JournalEntry } from '#lib/platform/redactions/journal';
import { openForRedaction } from './apply-replay.ts';

export interface RedactionStanding {
  count: number;
  /** Of the latest redaction; null where there is none. */
  latestAt: Date | null;
  /** Those of which the database's own files may still hold something. */
  unerasedIds: string[];
}

export async function findRedactionStanding(database: Database): Promise<RedactionStanding> {
  const rows = await database.$queryRaw<RedactionStanding[]>`
    select count(*)::int as count, max(redacted_at) as "latestAt",
      coalesce(array_agg(id::text) filter (where erased_at is null), '{}') as "unerasedIds"
    from redaction`;
  return rows[0] ?? { count: 0, latestAt: null, unerasedIds: [] };
}

/** Redactions as a journal keeps them, the earliest first: all of them, or those with these ids. */
export async function listJournalEntries(
  database: Database,
  ids: readonly string[] | null = null,
): Promise<JournalEntry[]> {
  const redactions = await database.redaction.findMany({
    ...(ids ? { where: { id: { in: [...ids] } } } : {}),
    orderBy: { redactedAt: 'asc' },
    select: {
      id: true,
      itemId: true,
      mediumId: true,
      reason: true,
      actorId: true,
      redactedAt: true,
      replay: true,
    },
  });
  return redactions.map((one) => ({ ...one, redactedAt: one.redactedAt.toISOString() }));
}

/** Records that the files of the database hold nothing any more of these redactions, which were there before the erasure began. */
export async function recordErasure(database: RootDatabase, ids: readonly string[]): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await openForRedaction(transaction);
    await transaction.$executeRaw`
      update redaction set erased_at = now() where id = any(${ids}::uuid[]) and erased_at is null`;
  });
}
