import 'server-only';
import type { Language } from '#lib/core/languages';
import { findSearchWords, kyrgyzLexemes } from '#lib/core/search-words';
import type { Database } from '#lib/platform/db/client';
import { plannedOnce } from '#lib/platform/db/planned-once';
import { configurations } from '#lib/publishing/search/vectors';
import { spelledOut, withEqualWords } from './equal-words.ts';
import { mostSearchWords } from './search.ts';

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
  if (words.length === 0) return [];
  const rows = await database.$queryRaw<{ lexemes: string[] }[]>`${plannedOnce}
    select tsvector_to_array(to_tsvector(${configurations[language]}::regconfig, word)) as lexemes
    from unnest(${words}::text[]) with ordinality as given(word, place) order by place`;
  return rows.map((row) => row.lexemes);
}

const quoted = (lexeme: string): string => `'${lexeme}'`;

/** As SQL reads a query: one lexeme of each word, and these marks. */
export function queryText(lexemes: Lexemes, ...marks: string[]): string {
  const words = lexemes.map((group) => `(${group.map(quoted).join(' | ')})`);
  return [...words, ...marks.map(quoted)].join(' & ');
}
