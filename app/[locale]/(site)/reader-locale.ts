import 'server-only';
import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale } from '#lib/i18n/locales';

/** The language of the address; null where it is none of ours, and the page answers that there is nothing. */
export async function readerLocale(params: Promise<{ locale: string }>): Promise<Locale | null> {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  return locale;
}
