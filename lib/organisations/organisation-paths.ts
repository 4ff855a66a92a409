import type { Language } from '#lib/core/languages';

/** The public address of an organisation. */
export const organisationPath = (language: Language, key: string): string =>
  `/${language}/organisations/${key}`;
