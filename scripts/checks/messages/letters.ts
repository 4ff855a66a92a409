const cyrillic: Record<string, RegExp> = {
  ky: /^[а-яёңөү]+$/i,
  ru: /^[а-яё]+$/i,
};

/** Single Latin letters that look like a Cyrillic word. */
const alone = /^[acekopxyi]$/;

function mistakeInWord(word: string, locale: string): string | null {
  const isLatin = /\p{Script=Latin}/u.test(word);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (isLatin && isCyrillic) return `mixes Latin and Cyrillic letters in "${word}"`;
  if (locale === 'en') return isCyrillic ? `has the Cyrillic word "${word}"` : null;
  if (isLatin && alone.test(word)) return `has a Latin "${word}" where a Cyrillic word should stand`;
  const alphabet = cyrillic[locale];
  if (isCyrillic && alphabet && !alphabet.test(word.normalize('NFC')))
    return `spells "${word}" with foreign letters`;
  return null;
}

/** Says which words of a text are not written in the letters of their language. */
export function mistakesInLetters(text: string, locale: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => mistakeInWord(word, locale)).filter((mistake) => mistake !== null);
}
