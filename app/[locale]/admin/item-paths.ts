import type { Language } from '#lib/core/languages';

/** The editor of an item's words in each language, below its page. */
export function wordsPathsBelow(itemPath: string): Record<Language, string> {
  const pathIn = (language: Language): string => `${itemPath}/words?language=${language}`;
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** The saved versions of an item's words, below its page. */
export function revisionPathsBelow(itemPath: string) {
  return {
    revisionsIn: (language: Language) => `${itemPath}/revisions?language=${language}`,
    revision: (language: Language, number: number) => `${itemPath}/revisions/${language}/${number}`,
  };
}
