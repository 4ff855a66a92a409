import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { hasMatch } from './found-query.ts';
import type { Lexemes } from './query-lexemes.ts';
import type { RankedSearch } from './ranked-query.ts';
import { slipsBetween } from './slips-between.ts';

/** A longer word has room for two slips. */
const longWord = 6;

const mostSlips = (word: string): number => (word.length >= longWord ? 2 : 1);

/** In which language, and at which moment. */
type At = Pick<RankedSearch, 'language' | 'now' | 'newestNumber'>;

/** Of so many words that are spelt nearly so the public may see none yet. */
const mostTried = 5;

async function nearest(
  database: Database,
  lexeme: string,
  { language, ...newest }: At,
): Promise<string | null> {
  const rows = await database.$queryRaw<{ lexeme: string }[]>`
    select search_words_near(${lexeme}, ${language}::"Language") as lexeme`;
  const near = rows
    .map((row) => ({ lexeme: row.lexeme, slips: slipsBetween(lexeme, row.lexeme) }))
    .filter(({ slips }) => slips <= mostSlips(lexeme))
    .sort((one, other) => one.slips - other.slips);
  for (const { lexeme: found } of near.slice(0, mostTried)) {
    if (await hasMatch(database, { language, lexemes: [[found]], ...newest })) return found;
  }
  return null;
}

/**
 * The lexemes that titles and summaries have and that are spelt nearly as those that were typed: other letters, missing ones,
 * two exchanged; only words of what the public sees at a moment. Null where a word is near none, or all are as they were.
 */
export async function findSimilarLexemes(
  database: Database,
  lexemes: Lexemes,
  at: At,
): Promise<Lexemes | null> {
  const similar: Lexemes = [];
  for (const group of lexemes) {
    // Of a Kyrgyz word the folded stem is compared.
    const typed = group.find((lexeme) => lexeme.startsWith('~')) ?? group[0] ?? '';
    const found = await nearest(database, typed, at);
    if (found === null) return null;
    similar.push(found === typed ? group : [found]);
  }
  const isOther = similar.some((group, index) => group !== lexemes[index]);
  return isOther ? similar : null;
}
