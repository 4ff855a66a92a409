import type { Language } from '#lib/core/languages';

/** Where all organisations are listed. */
export const organisationsPath = (language: Language): string => `/${language}/organisations`;

/** The public address of an organisation. */
export const organisationPath = (language: Language, key: string): string =>
  `/${language}/organisations/${key}`;
