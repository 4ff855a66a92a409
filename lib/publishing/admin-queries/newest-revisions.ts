import 'server-only';
import type { Database } from '#lib/platform/db/client';

/**
 * The ids of the newest revision of each language of an item, none for a language that has none. Each is found through its
 * index: a nested `take` of Prisma numbers all revisions of several languages first, words and all.
 */
export async function findNewestRevisionIds(database: Database, itemId: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select newest.id from localization cross join lateral (
      select id from revision where revision.localization_id = localization.id order by number desc limit 1
    ) newest
    where localization.item_id = ${itemId}::uuid`;
  return rows.map(({ id }) => id);
}
