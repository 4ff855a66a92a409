import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { Body } from '#lib/publishing/body/body';
import { ageMark, kindMark, numbersOfAnAge, yearMark } from '#lib/publishing/search/marks';
import { visibleAtSql } from '#lib/publishing/visible';
import { type Lexemes, queryText } from './query-lexemes.ts';
import { mostRanked, type SearchKind, searchKinds } from './search.ts';

/** Something that was found, as it is stored. */
export interface FoundRow {
  id: string;
  kind: SearchKind;
  slug: string;
  title: string;
  summary: string;
  /** Of what says the words in its text alone. */
  body: Body | null;
  dated: string | null;
  /** How many of the kind were ranked. */
  total: number;
}

export interface RankedSearch {
  language: Language;
  lexemes: Lexemes;
  year: number | null;
  /** Which of each kind are shown, by their place from 1 on; the kinds that are left out are counted only. */
  places: Partial<Record<SearchKind, { from: number; to: number }>>;
  now: Date;
}

/** Title before summary, a word as it is written before one without its letters. */
const weights = '{0.05, 0.2, 0.4, 1.0}';

const isVisible = (now: Date): Prisma.Sql =>
  Prisma.sql`entry.visible_from <= ${now} and (entry.visible_until is null or entry.visible_until > ${now})`;

/** The newest entries that match, so many as are ranked. The order of the index is that of words: it has no newest. */
function newestOf(query: string, { now }: RankedSearch, also: Prisma.Sql = Prisma.empty): Prisma.Sql {
  return Prisma.sql`
    select entry.id, entry.kind, entry.published_at, entry.head
    from search_entry as entry
    where entry.words @@ ${query}::tsquery and ${isVisible(now)} ${also}
    order by entry.published_at desc, entry.id limit ${mostRanked}::int`;
}

/**
 * What stands in most articles is found among the newest few thousand already. Only where those have too few are all of
 * them looked through: then the words are rare.
 */
function articlesFound(search: RankedSearch, newestNumber: number): Prisma.Sql {
  const { language, lexemes, year } = search;
  const article = kindMark(language, 'article');
  if (year !== null)
    return Prisma.sql`found_article as materialized (${newestOf(queryText(lexemes, article, yearMark(language, year)), search)})`;
  const ages = [newestNumber, newestNumber - numbersOfAnAge].filter((number) => number >= 0);
  const young = `${queryText(lexemes)} & (${ages.map((number) => `'${ageMark(language, number)}'`).join(' | ')})`;
  return Prisma.sql`
    young as materialized (${newestOf(young, search)}),
    older as materialized (${newestOf(
      queryText(lexemes),
      search,
      Prisma.sql`and entry.language = ${language}::"Language" and entry.kind = 'article'
        and (select count(*) from young) < ${mostRanked}::int`,
    )}),
    found_article as (
      select * from young where (select count(*) from older) = 0 union all select * from older
    )`;
}

const nameOf = (kind: SearchKind): Prisma.Sql => Prisma.raw(`found_${kind}`);

function kindFound(kind: SearchKind, search: RankedSearch): Prisma.Sql {
  const { language, lexemes, year } = search;
  const marks = [kindMark(language, kind), ...(year === null ? [] : [yearMark(language, year)])];
  return Prisma.sql`${nameOf(kind)} as materialized (${newestOf(queryText(lexemes, ...marks), search)})`;
}

function isShown(places: RankedSearch['places']): Prisma.Sql {
  const shown = Object.entries(places).map(
    ([kind, { from, to }]) =>
      Prisma.sql`(ranked.kind = ${kind} and ranked.place between ${from}::int and ${to}::int)`,
  );
  return Prisma.sql`(ranked.place = 1 or ${Prisma.join(shown, ' or ')})`;
}

/**
 * Finds what the public sees at a moment, ranked within each kind: where the words stand, then the newest. Of each kind the
 * first is always among the rows, for its total. However many match, the newest of a kind are ranked and no more.
 */
export async function findRanked(
  database: Database,
  search: RankedSearch,
): Promise<(FoundRow & { place: number })[]> {
  const [newest] = await database.$queryRaw<{ number: number }[]>`
    select coalesce(max(public_number), 0)::int as number from item`;
  const others = searchKinds.filter((kind) => kind !== 'article');
  const found = [
    articlesFound(search, newest?.number ?? 0),
    ...others.map((kind) => kindFound(kind, search)),
  ];
  const all = searchKinds.map((kind) => Prisma.sql`select * from ${nameOf(kind)}`);
  return await database.$queryRaw`
    with ${Prisma.join(found, ', ')},
    weighed as (
      select id, kind, published_at,
        ts_rank(${weights}::real[], head, ${queryText(search.lexemes)}::tsquery) as rank
      from (${Prisma.join(all, ' union all ')}) as found
    ),
    ranked as (
      select id, kind, rank,
        row_number() over (partition by kind order by rank desc, published_at desc, id)::int as place,
        count(*) over (partition by kind)::int as total
      from weighed
    )
    select ranked.id, ranked.kind, ranked.place, ranked.total,
      coalesce(localization.slug, organisation.key) as slug,
      coalesce(revision.title, name."full") as title,
      coalesce(revision.summary, nullif(name.short, name."full"), '') as summary,
      case when ranked.rank < 0.001 then revision.body end as body,
      case ranked.kind
        when 'article' then coalesce(shared_revision.content ->> 'dated',
          to_char(publication.published_at at time zone 'Asia/Bishkek', 'YYYY-MM-DD'))
        when 'event' then to_char(times.starts_at at time zone times.zone, 'YYYY-MM-DD')
      end as dated
    from ranked
    join search_entry as entry on entry.id = ranked.id
    left join publication on publication.id = entry.publication_id
    left join localization on localization.id = publication.localization_id
    left join revision on revision.id = publication.revision_id
    left join shared_revision on shared_revision.id = publication.shared_revision_id and ranked.kind = 'article'
    left join publication_event as times on times.publication_id = publication.id
    left join organisation on organisation.id = entry.organisation_id
    left join organisation_name as name
      on name.organisation_id = organisation.id and name.language = entry.language
    where ${isShown(search.places)} and (organisation.id is not null or (${visibleAtSql(search.now)}))
    order by ranked.kind, ranked.place`;
}

/** How many of what the public sees at a moment match, up to those that would be ranked. */
export async function countMatches(
  database: Database,
  { language, lexemes, now }: Pick<RankedSearch, 'language' | 'lexemes' | 'now'>,
): Promise<number> {
  const rows = await database.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from (
      select 1 from search_entry as entry
      where entry.words @@ ${queryText(lexemes)}::tsquery and entry.language = ${language}::"Language"
        and ${isVisible(now)} limit ${mostRanked}::int
    ) as found`;
  return rows[0]?.total ?? 0;
}
