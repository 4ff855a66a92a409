import 'server-only';
import { foldKyrgyz } from '#lib/core/kyrgyz/stem';
import type { Language } from '#lib/core/languages';
import { type FoundWord, kyrgyzLexemes } from '#lib/core/search-words';
import type { Database } from '#lib/platform/db/client';
import type { Lexemes } from './query-lexemes.ts';
import { findWordLexemes } from './word-lexemes.ts';

/** No stemmer of ours changes the first letters of a word. */
const sameLetters = 3;
const head = (word: string): string => word.slice(0, sameLetters);
/** A Kyrgyz stem of three letters may end otherwise than its word has it there. */
const kyrgyzHead = (word: string): string => foldKyrgyz(word.slice(0, 2));

/** Stems are dear, and texts say the same words often. */
function kyrgyzHits(wanted: ReadonlySet<string>): (word: string) => boolean {
  const heads = [...wanted].map((lexeme) => kyrgyzHead(lexeme.replace('~', '')));
  const known = new Map<string, boolean>();
  return (word) => {
    if (!heads.includes(kyrgyzHead(word))) return false;
    const isHit = known.get(word) ?? kyrgyzLexemes(word).some((lexeme) => wanted.has(lexeme));
    known.set(word, isHit);
    return isHit;
  };
}

/** Tells of any word of these texts whether a search found it. One query at most, and none for Kyrgyz. */
export async function findHitWords(
  database: Database,
  texts: readonly string[],
  { language, lexemes }: { language: Language; lexemes: Lexemes },
  wordsOf: (text: string) => FoundWord[],
): Promise<(word: string) => boolean> {
  const wanted = new Set(lexemes.flat());
  if (language === 'ky') return kyrgyzHits(wanted);
  const heads = [...wanted].map(head);
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));
  const likely = [...words].filter((word) => heads.some((one) => word.startsWith(one)));
  const lexemesOfWord = await findWordLexemes(database, likely, language);
  return (word) => lexemesOfWord(word).some((lexeme) => wanted.has(lexeme));
}
