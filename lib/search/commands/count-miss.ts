import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import { type Database, db } from '#lib/platform/db/client';
import { searchedWords } from '#lib/publishing/search/forget-searches';
import type { Question } from '../search.ts';

/** How many different searches of a day and language are told apart; those beyond are counted together. */
const mostOfADay = 300;
const longestKept = 60;
/** So many digits may be a telephone, a day of birth, a document: whose it is can be found out. */
const fewestTelling = 5;
const nobody = '';

/** What of a search is kept; empty where it may say who somebody is, or is no search of a few words. */
function keptOf(text: string): string {
  const words = searchedWords(text);
  const plain = text.normalize('NFKC');
  const isAddress = plain.includes('@');
  const digits = plain.match(/\p{Nd}/gu)?.length ?? 0;
  const isLong = Math.max(text.length, words.length) > longestKept;
  return isAddress || isLong || digits >= fewestTelling ? nobody : words;
}

/**
 * Counts a search that found nothing, for the desk: by day, language and words, never by who asked. A search with filters
 * says nothing of what is missing and is not counted.
 */
export async function countMiss(question: Question, database: Database = db()): Promise<void> {
  const { text, language, kind, year } = question;
  if (kind !== null || year !== null) return;
  const query = keptOf(text);
  const today = dayInPortalZone(new Date());
  await database.$executeRaw`
    insert into search_miss (day, language, query, times)
    select ${today}::date, ${language}::"Language",
      case when exists (
        select from search_miss where day = ${today}::date and language = ${language}::"Language" and query = ${query}
      ) or (
        select count(*) from search_miss where day = ${today}::date and language = ${language}::"Language"
      ) < ${mostOfADay}::int then ${query} else ${nobody} end, 1
    on conflict (day, language, query) do update set times = search_miss.times + 1`;
}
