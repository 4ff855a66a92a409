import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** What a change of the public content means to the page stores; see ContentChange in the schema. */
export interface ContentChangeInput {
  tags: Iterable<string>;
  gone?: Iterable<string>;
  goneTags?: Iterable<string>;
  refill?: Iterable<string>;
}

const sorted = (texts: Iterable<string> | undefined): string[] => [...new Set(texts ?? [])].sort();

/**
 * Raises the content version within the caller's transaction and tells all instances at its commit. The row lock makes
 * commit order and version order the same, so call it as late in the transaction as possible.
 */
export async function raiseContentVersion(
  transaction: Database,
  change: ContentChangeInput,
): Promise<bigint> {
  const { version } = await transaction.contentVersion.update({
    where: { id: 1 },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  await transaction.contentChange.create({
    data: {
      version,
      tags: sorted(change.tags),
      gone: sorted(change.gone),
      goneTags: sorted(change.goneTags),
      refill: sorted(change.refill),
    },
  });
  await transaction.$executeRaw`select pg_notify('umut_content', ${String(version)})`;
  return version;
}
