import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { plannedOnce } from '#lib/platform/db/planned-once';
import type { Body } from '#lib/publishing/body/body';
import { visibleAtSql } from '#lib/publishing/visible';
import { findRanked, type RankedEntry, type RankedSearch } from './ranked-query.ts';

/** What is told of something that was found. */
interface EntryRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Of what says the words in its text alone. */
  body: Body | null;
  dated: string | null;
}

export type FoundRow = RankedEntry & EntryRow;

/** Below this the words stand in the text alone. */
const leastRank = 0.001;

/** What the public is told at a moment of these entries; of some also their text. */
function findEntries(database: Database, ids: string[], withText: string[], now: Date): Promise<EntryRow[]> {
  return database.$queryRaw<EntryRow[]>`${plannedOnce}
    select entry.id,
      coalesce(localization.slug, organisation.key) as slug,
      coalesce(revision.title, name."full") as title,
      coalesce(revision.summary, nullif(name.short, name."full"), '') as summary,
      case when entry.id = any(${withText}::uuid[]) then revision.body end as body,
      case entry.kind
        when 'article' then coalesce(shared_revision.content ->> 'dated',
          to_char(publication.published_at at time zone 'Asia/Bishkek', 'YYYY-MM-DD'))
        when 'event' then to_char(times.starts_at at time zone times.zone, 'YYYY-MM-DD')
      end as dated
    from search_entry as entry
    left join publication on publication.id = entry.publication_id
    left join localization on localization.id = publication.localization_id
    left join revision on revision.id = publication.revision_id
    left join shared_revision on shared_revision.id = publication.shared_revision_id and entry.kind = 'article'
    left join publication_event as times on times.publication_id = publication.id
    left join organisation on organisation.id = entry.organisation_id
    left join organisation_name as name
      on name.organisation_id = organisation.id and name.language = entry.language
    where entry.id = any(${ids}::uuid[]) and (organisation.id is not null or (${visibleAtSql(now)}))`;
}

/** Finds what the public sees at a moment, ranked within each kind; of each kind the first is always there, for its total. */
export async function findRows(database: Database, search: RankedSearch): Promise<FoundRow[]> {
  const ranked = await findRanked(database, search);
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ id }) => id);
  const inText = ranked.filter(({ rank }) => rank < leastRank).map(({ id }) => id);
  const told = await findEntries(database, ids, inText, search.now);
  const byId = new Map(told.map((row) => [row.id, row]));
  return ranked.flatMap((entry): FoundRow[] => {
    const row = byId.get(entry.id);
    return row ? [{ ...entry, ...row }] : [];
  });
}

/**
 * Whether anything that the public sees at a moment matches. By the steps of every search: asked for any row at all, the
 * database takes unknown words for frequent ones and reads the whole table.
 */
export async function hasMatch(
  database: Database,
  search: Pick<RankedSearch, 'language' | 'lexemes' | 'now' | 'newestNumber'>,
): Promise<boolean> {
  const places = { article: { from: 1, to: 1 } };
  return (await findRanked(database, { ...search, year: null, places })).length > 0;
}

/** The database's now, and the highest public number that it gave. */
export async function findNewest(database: Database): Promise<Pick<RankedSearch, 'now' | 'newestNumber'>> {
  const [row] = await database.$queryRaw<Pick<RankedSearch, 'now' | 'newestNumber'>[]>`
    select now() as now, (select coalesce(max(public_number), 0) from item)::int as "newestNumber"`;
  if (!row) throw new Error('The database did not say what time it is.');
  return row;
}
