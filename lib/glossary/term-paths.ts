import type { Language } from '#lib/core/languages';

/** Where all terms of a language are explained. */
export const glossaryPath = (language: Language): string => `/${language}/glossary`;
