import 'server-only';
import type { Language } from '#lib/core/languages';
import { findSearchWords, kyrgyzLexemes } from '#lib/core/search-words';
import type { Database } from '#lib/platform/db/client';
import { spelledOut, withEqualWords } from './equal-words.ts';
import { mostSearchWords } from './search.ts';
import { findWordLexemes } from './word-lexemes.ts';

/** For each word that says something, the lexemes of which a text must have one. */
export type Lexemes = string[][];

/** The lexemes of a search; `words` says how many words there were, common ones among them. */
export async function findLexemes(
  database: Database,
  text: string,
  language: Language,
): Promise<{ lexemes: Lexemes; words: number }> {
  const typed = findSearchWords(spelledOut(text, language), language).map(({ word }) => word);
  const words = [...new Set(typed)].slice(0, mostSearchWords);
  const own = language === 'ky' ? words.map(kyrgyzLexemes) : await lexemesOf(database, words, language);
  const lexemes = own.map((group, at) => withEqualWords(group, words[at] ?? '', language));
  return { lexemes: lexemes.filter((one) => one.length > 0), words: words.length };
}

async function lexemesOf(database: Database, words: string[], language: 'ru' | 'en'): Promise<Lexemes> {
  const lexemesOfWord = await findWordLexemes(database, words, language);
  return words.map((word) => [...lexemesOfWord(word)]);
}

const quoted = (lexeme: string): string => `'${lexeme}'`;

/** As SQL reads a query: one lexeme of each word, and these marks. */
export function queryText(lexemes: Lexemes, ...marks: string[]): string {
  const words = lexemes.map((group) => `(${group.map(quoted).join(' | ')})`);
  return [...words, ...marks.map(quoted)].join(' & ');
}
