import type { Language } from '#lib/core/languages';
import { findSearchWords, kyrgyzLexemes } from '#lib/core/search-words';

/** PostgreSQL's own configuration of a language; Kyrgyz has none. */
export const configurations = { ru: 'russian', en: 'english' } as const;

/** PostgreSQL takes no more than 16,383 places in one vector. */
const lastPlace = 16_383;
const quoted = (lexeme: string): string => `'${lexeme}'`;

/** Words parted by single spaces, as PostgreSQL's configurations take them. */
export function plainWords(text: string, language: Language): string {
  return findSearchWords(text, language)
    .map(({ word }) => word)
    .join(' ');
}

/** A vector of Kyrgyz words as SQL reads it. Stems weigh as `weight` says; folded ones less. */
export function kyrgyzVector(text: string, weight: 'A' | 'B'): string {
  const foldedWeight = weight === 'A' ? 'C' : 'D';
  const places = new Map<string, number[]>();
  for (const [place, { word }] of findSearchWords(text, 'ky').entries()) {
    for (const lexeme of kyrgyzLexemes(word)) {
      const known = places.get(lexeme);
      if (known) known.push(place + 1);
      else places.set(lexeme, [place + 1]);
    }
  }
  return [...places]
    .map(([lexeme, at]) => {
      const weighed = lexeme.startsWith('~') ? foldedWeight : weight;
      const shown = at.filter((place) => place <= lastPlace).slice(0, 200);
      return quoted(lexeme) + (shown.length > 0 ? `:${shown.map((place) => place + weighed).join(',')}` : '');
    })
    .join(' ');
}

/** The same without places, for what is only looked for. */
export function kyrgyzSet(text: string): string {
  const lexemes = findSearchWords(text, 'ky').flatMap(({ word }) => kyrgyzLexemes(word));
  return [...new Set(lexemes)].map(quoted).join(' ');
}

/** Marks as SQL reads a vector of them. */
export const markVector = (marks: readonly string[]): string => marks.map(quoted).join(' ');
