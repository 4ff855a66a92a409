import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** Lets only one transaction at a time ask whether there is an administrator and make the first. */
export async function lockFirstAdministrator(transaction: Database): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended('umut first administrator', 0))`;
}
