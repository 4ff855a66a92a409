import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Lexemes } from './query-lexemes.ts';
import { slipsBetween } from './slips-between.ts';

/** A longer word has room for two slips. */
const longWord = 6;

const mostSlips = (word: string): number => (word.length >= longWord ? 2 : 1);

async function nearest(database: Database, lexeme: string, language: Language): Promise<string | null> {
  const rows = await database.$queryRaw<{ lexeme: string }[]>`
    select search_words_near(${lexeme}, ${language}::"Language") as lexeme`;
  const near = rows
    .map((row) => ({ lexeme: row.lexeme, slips: slipsBetween(lexeme, row.lexeme) }))
    .filter(({ slips }) => slips <= mostSlips(lexeme))
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.lexeme ?? null;
}

/**
 * The lexemes that titles and summaries have and that are spelt nearly as those that were typed: other letters, missing ones,
 * two exchanged. Null where a word is near none, or all are as they were.
 */
export async function findSimilarLexemes(
  database: Database,
  lexemes: Lexemes,
  language: Language,
): Promise<Lexemes | null> {
  const similar: Lexemes = [];
  for (const group of lexemes) {
    // Of a Kyrgyz word the folded stem is compared: it stands last.
    const typed = group.at(-1) ?? '';
    const found = await nearest(database, typed, language);
    if (found === null) return null;
    similar.push(found === typed ? group : [found]);
  }
  const isOther = similar.some((group, index) => group !== lexemes[index]);
  return isOther ? similar : null;
}
