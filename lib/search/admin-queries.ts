import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SearchMissView } from './miss-view.ts';

const shownDays = 30;
const mostShown = 200;

/**
 * What was searched for in vain in the last thirty days, the most frequent first. What was asked on one day alone is shown to
 * nobody: it tells more of one person than of what is missing here.
 */
export async function listSearchMisses(actor: Actor, database: Database = db()): Promise<SearchMissView[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const today = dayInPortalZone(new Date());
  return await database.$queryRaw`
    select language, query, sum(times)::int as times, max(day)::text as "lastOn"
    from search_miss where day > ${today}::date - ${shownDays}::int and query <> ''
    group by language, query having count(distinct day) > 1
    order by sum(times) desc, max(day) desc, language, query limit ${mostShown}::int`;
}
