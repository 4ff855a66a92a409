import type { Locale } from '#lib/i18n/locales';

/** The list of terms at the desk. */
export const glossaryAddress = (locale: Locale): string => `/${locale}/admin/glossary`;

/** The page of a term at the desk; `isSaved` says that it was just saved. */
export const termAddress = (locale: Locale, termId: string, isSaved = false): string =>
  `${glossaryAddress(locale)}/${termId}${isSaved ? '?done=saved' : ''}`;
