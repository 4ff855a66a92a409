import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** How often words were taken out of an item for good; under its lock, whether what was read before still may be used. */
export function countRedactions(transaction: Database, itemId: string): Promise<number> {
  return transaction.redaction.count({ where: { itemId, mediumId: null } });
}
