import 'server-only';
import type { Language } from '#lib/core/languages';
import { findSearchWords, kyrgyzLexemes } from '#lib/core/search-words';
import type { Database } from '#lib/platform/db/client';
import { configurations } from '#lib/publishing/search/vectors';
import type { Lexemes } from './query-lexemes.ts';

/** No stemmer of ours changes the first letters of a word. */
const sameLetters = 3;
const head = (word: string): string => word.slice(0, sameLetters);

/** Tells of any word of these texts whether a search found it. One query, and none for Kyrgyz. */
export async function findHitWords(
  database: Database,
  texts: readonly string[],
  { language, lexemes }: { language: Language; lexemes: Lexemes },
): Promise<(word: string) => boolean> {
  const wanted = new Set(lexemes.flat());
  if (language === 'ky') return (word) => kyrgyzLexemes(word).some((lexeme) => wanted.has(lexeme));
  const heads = [...wanted].map(head);
  const words = new Set(texts.flatMap((text) => findSearchWords(text, language).map(({ word }) => word)));
  const likely = [...words].filter((word) => heads.some((one) => word.startsWith(one)));
  if (likely.length === 0) return () => false;
  const rows = await database.$queryRaw<{ word: string }[]>`
    select word from unnest(${likely}::text[]) as word
    where tsvector_to_array(to_tsvector(${configurations[language]}::regconfig, word)) && ${[...wanted]}::text[]`;
  const hits = new Set(rows.map(({ word }) => word));
  return (word) => hits.has(word);
}
