import { kyrgyzStopWords } from './kyrgyz/roots.ts';
import { foldKyrgyz, stemFoldedKyrgyz, stemKyrgyz } from './kyrgyz/stem.ts';
import type { Language } from './languages.ts';

/** A word of a text, where it stands, and how it compares: in small letters, without accents, ё as е. */
export interface FoundWord {
  from: number;
  to: number;
  word: string;
}

const longestWord = 50;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const token = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}+(?=[\p{L}\p{N}]))*/gu;

/** Almost all words: nothing in them is written otherwise than it compares. */
const isPlain = /^[a-z0-9а-я]+$/;

/** Kyrgyz letters in Russian and English texts stand in names, which few type with them; in Kyrgyz they tell words apart. */
function comparable(text: string, language: Language): string {
  const small = text.toLowerCase();
  if (isPlain.test(small)) return small.slice(0, longestWord);
  const plain = text
    .toWellFormed()
    .replace(unseen, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ё', 'е');
  const word = language === 'ky' ? plain : foldKyrgyz(plain);
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  // By code points: half a pair is no letter, and no database takes it.
  return letters.length > longestWord ? Array.from(letters).slice(0, longestWord).join('') : letters;
}

/** The words of a text in their order; signs part them. */
export function findSearchWords(text: string, language: Language): FoundWord[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    word: comparable(found, language),
  })).filter(({ word }) => word !== '');
}

/** Under what a Kyrgyz word is found: its stem, and the folded one for who types without ң, ө and ү. Nothing for words that stand everywhere. */
export function kyrgyzLexemes(word: string): string[] {
  if (kyrgyzStopWords.has(word)) return [];
  return [stemKyrgyz(word), `~${stemFoldedKyrgyz(word)}`];
}
