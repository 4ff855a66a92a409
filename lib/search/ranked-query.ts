import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import { plannedOnce } from '#lib/platform/db/planned-once';
import { ageMark, kindMark, numbersOfAnAge, yearMark } from '#lib/publishing/search/marks';
import { type Lexemes, queryText } from './query-lexemes.ts';
import { mostRanked, type SearchKind, searchKinds } from './search.ts';

export interface RankedSearch {
  language: Language;
  lexemes: Lexemes;
  year: number | null;
  /** Which of each kind are shown, by their place from 1 on; the kinds that are left out are counted only. */
  places: Partial<Record<SearchKind, { from: number; to: number }>>;
  now: Date;
  /** The highest public number that there is. */
  newestNumber: number;
}

/** Something that was found, by its place among what was ranked of its kind. */
export interface RankedEntry {
  id: string;
  kind: SearchKind;
  place: number;
  /** How many of the kind were ranked. */
  total: number;
  rank: number;
}

/** Title before summary, a word as it is written before one without its letters. */
const weights = '{0.05, 0.2, 0.4, 1.0}';

const isVisible = (now: Date): Prisma.Sql =>
  Prisma.sql`entry.visible_from <= ${now} and (entry.visible_until is null or entry.visible_until > ${now})`;

/** The newest entries that match, so many as are ranked. The order of the index is that of words: it has no newest. */
function newestOf(query: string, { now }: RankedSearch, also: Prisma.Sql = Prisma.empty): Prisma.Sql {
  return Prisma.sql`(
    select entry.id, entry.kind, entry.published_at, entry.head
    from search_entry as entry
    where entry.words @@ ${query}::tsquery and ${isVisible(now)} ${also}
    order by entry.published_at desc, entry.id limit ${mostRanked}::int)`;
}

function isShown(places: RankedSearch['places']): Prisma.Sql {
  const shown = Object.entries(places).map(
    ([kind, { from, to }]) => Prisma.sql`(kind = ${kind} and place between ${from}::int and ${to}::int)`,
  );
  return Prisma.sql`(place = 1 or ${Prisma.join(shown, ' or ')})`;
}

/** Ranks what these find within each kind: where the words stand, then the newest. Of each kind the first is always there, for its total. */
function rank(
  database: Database,
  found: readonly Prisma.Sql[],
  { lexemes, places }: RankedSearch,
): Promise<RankedEntry[]> {
  return database.$queryRaw<RankedEntry[]>`${plannedOnce}
    select id, kind, place, total, rank from (
      select id, kind, rank,
        row_number() over (partition by kind order by rank desc, published_at desc, id)::int as place,
        count(*) over (partition by kind)::int as total
      from (
        select id, kind, published_at,
          ts_rank(${weights}::real[], head, ${queryText(lexemes)}::tsquery) as rank
        from (${Prisma.join(found, ' union all ')}) as found
      ) as weighed
    ) as ranked
    where ${isShown(places)} order by kind, place`;
}

/**
 * How many marks of age each step looks through, beginning with the newest: a word of whatever frequency is read a few hundred
 * times at most.
 */
const [newest, ...further] = [2, 8, 64] as const;
const [, furthest] = further;

/** After so many ages in which so many were found: the step that holds enough if the older ones are like them; null: all. */
function stepAfter(looked: number, found: number): number | null {
  if (looked >= furthest) return null;
  return further.find((ages) => ages > looked && found * ages >= mostRanked * looked) ?? furthest;
}

/** Articles of so many ages back from the newest; without a number all of them, which is for words that few have. */
function articlesOf(search: RankedSearch, ages: number | null): Prisma.Sql {
  const { language, lexemes, year, newestNumber } = search;
  const article = kindMark(language, 'article');
  if (year !== null) return newestOf(queryText(lexemes, article, yearMark(language, year)), search);
  const isArticle = Prisma.sql`and entry.language = ${language}::"Language" and entry.kind = 'article'`;
  if (ages === null) return newestOf(queryText(lexemes), search, isArticle);
  const numbers = Array.from({ length: ages }, (_, age) => newestNumber - age * numbersOfAnAge);
  const marks = numbers
    .filter((number) => number > -numbersOfAnAge)
    .map((number) => `'${ageMark(language, Math.max(number, 0))}'`);
  return newestOf(`${queryText(lexemes)} & (${[...new Set(marks)].join(' | ')})`, search);
}

function othersOf(search: RankedSearch): Prisma.Sql[] {
  const { language, lexemes, year } = search;
  const also = year === null ? [] : [yearMark(language, year)];
  const kinds = searchKinds.filter((kind) => kind !== 'article');
  return kinds.map((kind) => newestOf(queryText(lexemes, kindMark(language, kind), ...also), search));
}

/**
 * Ranks what the public sees at a moment, kind by kind. However many match, the newest of a kind are ranked and no more: what
 * stands in most articles is found among the newest already, and only where those have too few are older ones looked through.
 */
export async function findRanked(database: Database, search: RankedSearch): Promise<RankedEntry[]> {
  const entries = await rank(database, [articlesOf(search, newest), ...othersOf(search)], search);
  const others = entries.filter(({ kind }) => kind !== 'article');
  let articles = entries.filter(({ kind }) => kind === 'article');
  let looked: number | null = search.year === null ? newest : null;
  while (looked !== null && search.newestNumber >= looked * numbersOfAnAge) {
    const found = articles[0]?.total ?? 0;
    if (found >= mostRanked) break;
    looked = stepAfter(looked, found);
    articles = await rank(database, [articlesOf(search, looked)], search);
  }
  return [...articles, ...others];
}
