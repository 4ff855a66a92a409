import type { Language } from '#lib/core/languages';

/** Rises with every change of how words are filed: rows of an earlier one are filed anew by the clock. */
export const filingRules = 2;

/** How many public numbers share a mark of age. */
export const numbersOfAnAge = 1_024;

/*
 * Marks stand among the stems of an entry, so that the index itself narrows a search down. No word begins like one.
 */
export const kindMark = (language: Language, kind: string): string => `#${language}:${kind}`;
export const yearMark = (language: Language, year: number): string => `#${language}:y${year}`;
/** Articles alone are so many that they carry the mark of their age. */
export const ageMark = (language: Language, publicNumber: number): string =>
  `#${language}:a${Math.floor(publicNumber / numbersOfAnAge)}`;
