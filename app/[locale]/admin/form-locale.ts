import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';

/** The language of the page that a form was sent from. */
export function formLocale(form: FormData): Locale {
  const locale = form.get('locale');
  return isLocale(locale) ? locale : defaultLocale;
}
