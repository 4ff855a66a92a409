import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** One look at the clock and the content, before a page's queries. */
export interface ContentMoment {
  /** The database's now, to the millisecond. */
  now: Date;
  /** The content version of which everything read afterwards is at least as new. */
  version: bigint;
  /** The next moment at which anything public begins or ends by itself; null where nothing is due. */
  nextBoundary: Date | null;
}

/** Asks the database for its now. Ask it first: a page that read its version late could be stored as newer than it is. */
export async function contentMoment(database: Database): Promise<ContentMoment> {
  const rows = await database.$queryRaw<{ now: Date; version: bigint; next_boundary: Date | null }[]>`
    select now() as now, version, least(
      (select min(visible_from) from publication where visible_from > now()),
      (select min(visible_until) from publication where visible_until > now())
    ) as next_boundary
    from content_version where id = 1`;
  const row = rows[0];
  if (!row) throw new Error('The row of content_version is missing: run `npm run db:migrate`.');
  return { now: row.now, version: row.version, nextBoundary: row.next_boundary };
}

/** The same look, for a view that changes by itself at one of these moments as well; what lies behind it does not matter. */
export function until(moment: ContentMoment, turns: readonly (Date | null)[]): ContentMoment {
  const ahead = [moment.nextBoundary, ...turns].filter((turn) => turn !== null && turn > moment.now);
  const times = ahead.map(Number);
  return { ...moment, nextBoundary: times.length > 0 ? new Date(Math.min(...times)) : null };
}
