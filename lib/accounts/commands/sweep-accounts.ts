import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';

const keptDays = 90;

/**
 * Removes what nobody asks for any more: counts of attempts that ran out, and sessions and links that ended more than 90
 * days ago. What happened to accounts is kept for good. Returns how many rows it removed.
 */
export async function sweepAccounts(database: RootDatabase = db()): Promise<number> {
  const counts = await database.$executeRaw`
    delete from rate_limit where expire < extract(epoch from now()) * 1000`;
  const sessions = await database.$executeRaw`
    delete from session
    where least(expires_at, coalesce(ended_at, 'infinity')) < now() - make_interval(days => ${keptDays}::int)`;
  const links = await database.$executeRaw`
    delete from one_time_link where expires_at < now() - make_interval(days => ${keptDays}::int)`;
  return counts + sessions + links;
}
