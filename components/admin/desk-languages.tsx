'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { type Locale, localeNames, locales } from '#lib/i18n/locales';

/** The same page in the other interface languages, each named in itself. */
export function DeskLanguages({ locale }: { locale: Locale }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const rest = path.replace(/^\/[a-z]{2}(?=\/|$)/, '');
  return (
    <ul>
      {locales.map((language) => (
        <li key={language}>
          <a
            href={`/${language}${rest}${query === '' ? '' : `?${query}`}`}
            lang={language}
            hrefLang={language}
            aria-current={language === locale ? 'true' : undefined}
          >
            {localeNames[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
