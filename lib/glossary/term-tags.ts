import type { Language } from '#lib/core/languages';

/** On every stored page of a language on which a term is explained, or would be if there were one. */
export const glossaryTag = (language: Language): string => `glossary:${language}`;

/** On every stored page of a language: whether it leads to the glossary. */
export const anyTermTag = (language: Language): string => `glossary:${language}:any`;
