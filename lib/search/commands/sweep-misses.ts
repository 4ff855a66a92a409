import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import { type Database, db } from '#lib/platform/db/client';

const keptDays = 90;

/**
 * Removes searches of more than 90 days ago, and those of the days before today that were asked once: one person may have
 * typed anything. Running it twice removes the same. Returns how many rows it removed.
 */
export async function sweepMisses(database: Database = db()): Promise<number> {
  const today = dayInPortalZone(new Date());
  return await database.$executeRaw`
    delete from search_miss
    where day < ${today}::date - ${keptDays}::int or (day < ${today}::date and times = 1)`;
}
