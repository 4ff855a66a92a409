import { getRequestConfig } from 'next-intl/server';
import { portalZone } from './dates.ts';
import { defaultLocale, isLocale } from './locales.ts';
import { messagesOf } from './messages.ts';

/** Tells next-intl the locale of the address; an unknown one gets the portal's default. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: portalZone };
});
