import type { Language } from '#lib/core/languages';

/** Stands over names that begin with no letter. */
export const noLetter = '#';

/**
 * The letter under which a list has a name: capital, without the marks that Latin letters carry, and Е for Ё but in
 * Kyrgyz, where it is a letter of its own.
 */
export function letterOf(name: string, language: Language): string {
  const first = Array.from(name.normalize('NFC').toLocaleUpperCase('ru'))[0] ?? '';
  if (!/^\p{L}$/u.test(first)) return noLetter;
  if (first === 'Ё' && language !== 'ky') return 'Е';
  return /^\p{Script=Latin}$/u.test(first) ? first.normalize('NFD').charAt(0) : first;
}
