import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { readerLocale } from '../(site)/reader-locale.ts';

export interface PreviewParams {
  locale: string;
  id: string;
  language: string;
}

/** A preview stands in the language of its words: at any other address there is nothing. */
export async function previewLocale(params: Promise<Omit<PreviewParams, 'id'>>): Promise<Locale | null> {
  const locale = await readerLocale(params);
  return locale === (await params).language ? locale : null;
}
