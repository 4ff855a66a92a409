import type { Language } from '#lib/core/languages';

/**
 * Stems that mean the same to who searches: spellings of two countries, forms that the stemmer of PostgreSQL tells apart, and
 * the words that families use beside those of doctors.
 */
const equalStems: Record<Language, readonly (readonly string[])[]> = {
  ky: [
    ['симптом', 'белк'],
    ['доктор', 'дарыгер'],
  ],
  ru: [
    ['ребенок', 'ребенк'],
    ['леч', 'лечен'],
    ['симптом', 'симпт', 'признак'],
    ['лейкоз', 'лейкем'],
    ['доктор', 'врач'],
  ],
  en: [
    ['pediatr', 'paediatr'],
    ['leukemia', 'leukaemia'],
    ['hematolog', 'haematolog'],
    ['oncohematolog', 'oncohaematolog'],
    ['tumor', 'tumour'],
    ['center', 'centr'],
    ['program', 'programm'],
    ['symptom', 'sign'],
    ['doctor', 'physician'],
  ],
};

/** The stemmer takes the ending of a surname for that of a word, in one of its forms and not in the others. */
const surname = /(?:ов|ев|ин)$/;

function surnamesOf(lexeme: string, typed: string): string[] {
  if (surname.test(lexeme)) return [lexeme.replace(surname, '')];
  return surname.test(typed) && typed.replace(surname, '') === lexeme ? [typed] : [];
}

/** The lexemes of a typed word with those that mean the same; of Kyrgyz the folded ones too. */
export function withEqualWords(lexemes: readonly string[], typed: string, language: Language): string[] {
  const equal = equalStems[language].find((stems) => lexemes.some((lexeme) => stems.includes(lexeme))) ?? [];
  const folded = language === 'ky' ? equal.map((stem) => `~${stem}`) : [];
  const surnames = language === 'ru' ? lexemes.flatMap((lexeme) => surnamesOf(lexeme, typed)) : [];
  return [...new Set([...lexemes, ...equal, ...folded, ...surnames])];
}

/** Short names that are common words of a language otherwise. */
export function spelledOut(text: string, language: Language): string {
  return language === 'en' ? text.replace(/\bWHO\b/g, 'World Health Organization') : text;
}
