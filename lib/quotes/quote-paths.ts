import type { Language } from '#lib/core/languages';

/** The public address of a quote; its key is the same in every language. */
export const quotePath = (language: Language, key: string): string => `/${language}/quotes/${key}`;
