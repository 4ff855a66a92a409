import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';

/** The press begins this many versions back when it meets a database; what is older it never asks for. */
const keptVersions = 10_000;
const keptDays = 30;

/**
 * Removes what nothing asks for any more: effects done more than 30 days ago, and content changes more than 10,000 versions
 * back. The newest change always stays, for the press knows its database by it. Running it twice, or on two instances at
 * once, removes the same. Returns how many rows it removed.
 */
export async function sweepRecords(database: RootDatabase = db()): Promise<number> {
  const effects = await database.$executeRaw`
    delete from outbox where done_at < now() - make_interval(days => ${keptDays}::int)`;
  const changes = await database.$executeRaw`
    delete from content_change where version < (select version from content_version where id = 1) - ${keptVersions}::int`;
  return effects + changes;
}
