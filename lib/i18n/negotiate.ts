import { match } from '@formatjs/intl-localematcher';
import { defaultLocale, type Locale, locales } from './locales.ts';

const longestHeader = 500;

/** The languages of an Accept-Language header, most wanted first; what cannot be read is left out. */
export function wantedLanguages(header: string): string[] {
  return header
    .slice(0, longestHeader)
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.trim(), quality: quality ? Number(quality.trim().slice(2)) : 1, position };
    })
    .filter(({ tag, quality }) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.position - other.position)
    .map(({ tag }) => tag);
}

/** The interface language for a reader's preferences; Kyrgyz where none of ours is among them. */
export function negotiateLocale(header: string | null | undefined): Locale {
  const wanted = wantedLanguages(header ?? '').map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  if (wanted.length === 0) return defaultLocale;
  return match(wanted, locales, defaultLocale, { algorithm: 'lookup' }) as Locale;
}
