import { type Locale, locales } from '#lib/i18n/locales';

/** Where a page leads in each language, and whether it exists there. */
export type LanguagePaths = Record<Locale, { path: string; isTranslated: boolean }>;

/** The same kind of path in every language, for pages that exist in all of them. */
export function pathsInAllLanguages(pathIn: (locale: Locale) => string): LanguagePaths {
  return {
    ky: { path: pathIn('ky'), isTranslated: true },
    ru: { path: pathIn('ru'), isTranslated: true },
    en: { path: pathIn('en'), isTranslated: true },
  };
}

/** The paths alone, for the language switch. */
export function switchPaths(paths: LanguagePaths): Record<Locale, string> {
  const entries = locales.map((locale) => [locale, paths[locale].path]);
  return Object.fromEntries(entries) as Record<Locale, string>;
}
