import { type Locale, localeNames, locales } from '#lib/i18n/locales';

interface LanguageSwitchProps {
  locale: Locale;
  /** The path of this page in each language. */
  languagePaths: Record<Locale, string>;
}

/** The three languages, each named in itself. */
export function LanguageSwitch({ locale, languagePaths }: LanguageSwitchProps) {
  return (
    <ul>
      {locales.map((language) => (
        <li key={language}>
          <a
            href={languagePaths[language]}
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
