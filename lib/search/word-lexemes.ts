import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { plannedOnce } from '#lib/platform/db/planned-once';
import { configurations } from '#lib/publishing/search/vectors';

/** How many words of a language this process keeps the lexemes of; beyond them the one that it met first goes. */
const mostKept = 20_000;

type Stemmed = keyof typeof configurations;

const kept: Record<Stemmed, Map<string, readonly string[]>> = { ru: new Map(), en: new Map() };

function keep(language: Stemmed, word: string, lexemes: readonly string[]): void {
  const words = kept[language];
  words.set(word, lexemes);
  const [oldest] = words.keys();
  if (words.size > mostKept && oldest !== undefined) words.delete(oldest);
}

/**
 * The lexemes of words by PostgreSQL's own configuration of a language, none for its stop words. They never change, so that
 * only words that were not met yet are asked for, in one query.
 */
export async function findWordLexemes(
  database: Database,
  words: readonly string[],
  language: Stemmed,
): Promise<(word: string) => readonly string[]> {
  const known = new Map(words.map((word) => [word, kept[language].get(word)]));
  const unknown = [...known].flatMap(([word, lexemes]) => (lexemes ? [] : [word]));
  if (unknown.length > 0) {
    const rows = await database.$queryRaw<{ word: string; lexemes: string[] }[]>`${plannedOnce}
      select word, tsvector_to_array(to_tsvector(${configurations[language]}::regconfig, word)) as lexemes
      from unnest(${unknown}::text[]) as word`;
    for (const { word, lexemes } of rows) {
      known.set(word, lexemes);
      keep(language, word, lexemes);
    }
  }
  return (word) => known.get(word) ?? [];
}
