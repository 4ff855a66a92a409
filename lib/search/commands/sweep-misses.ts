import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import { type Database, db } from '#lib/platform/db/client';

const keptDays = 90;
/** What nobody asks again for so long was one person's. */
const daysToBeAskedAgain = 7;

/**
 * Removes searches of more than 90 days ago, and those of a week ago that were asked on one day alone: one person may have
 * typed anything. Running it twice removes the same. Returns how many rows it removed.
 */
export async function sweepMisses(database: Database = db()): Promise<number> {
  const today = dayInPortalZone(new Date());
  return await database.$executeRaw`
    delete from search_miss
    where day < ${today}::date - ${keptDays}::int
      or (day < ${today}::date - ${daysToBeAskedAgain}::int and not exists (
        select from search_miss as other
        where other.language = search_miss.language and other.query = search_miss.query and other.day <> search_miss.day))`;
}
