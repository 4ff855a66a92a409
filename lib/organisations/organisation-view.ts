import type { Language } from '#lib/core/languages';

/** Organisations under a letter, in the order of the language. */
export interface OrganisationLetter {
  letter: string;
  organisations: { key: string; name: string; shortName: string | null; path: string }[];
}

/** An organisation on its own page. */
export interface OrganisationPage {
  id: string;
  key: string;
  language: Language;
  name: string;
  /** Null where it is the full name. */
  shortName: string | null;
  /** Its address on the web; null where none is known. */
  url: string | null;
  path: string;
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
}
