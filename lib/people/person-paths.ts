import type { Language } from '#lib/core/languages';

/** The public addresses of people. */
export const peoplePath = (language: Language): string => `/${language}/people`;
export const personPath = (language: Language, slug: string): string => `/${language}/people/${slug}`;
/** The list from a letter on; the letter stands in addresses as its number in Unicode, because they are plain ASCII. */
export const letterPath = (language: Language, letter: string): string =>
  `/${language}/people/letters/${(letter.codePointAt(0) ?? 0).toString(16)}`;
/** The part of the list behind the person with this public number. */
export const peopleAfterPath = (language: Language, publicNumber: number): string =>
  `/${language}/people/after/${publicNumber}`;
