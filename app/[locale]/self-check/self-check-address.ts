import type { Locale } from '#lib/i18n/locales';

/** Where somebody looks at what the portal holds of them; the secret stands in the query, which no log keeps. */
export function selfCheckPath(locale: Locale, token: string): string {
  return `/${locale}/self-check?${new URLSearchParams({ link: token })}`;
}

/** The same after changes were sent. */
export const sentPath = (locale: Locale, token: string): string => `${selfCheckPath(locale, token)}&sent=1`;

/** Where the holder of a link fetches a size of their portrait. */
export function portraitFilePath(locale: Locale, token: string): (name: string) => string {
  return (name) => `/${locale}/self-check/files?${new URLSearchParams({ link: token, name })}`;
}
