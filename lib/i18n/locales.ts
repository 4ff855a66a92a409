import { isLanguage, type Language, languages } from '#lib/core/languages';

/** The interface languages, in the order of the language switch. */
export const locales = languages;

/** The reader's interface language. */
export type Locale = Language;

/** What a reader without a preference gets. */
export const defaultLocale: Locale = 'ky';

export const isLocale = isLanguage;

/** Each language's name in itself. */
export const localeNames: Record<Locale, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

/** BCP 47 tags for formatting and for Open Graph. */
export const localeTags: Record<Locale, string> = { ky: 'ky-KG', ru: 'ru-KG', en: 'en-GB' };
