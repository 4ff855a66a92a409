import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';

interface LanguageTabsProps {
  /** What they lead to, for whoever hears them without seeing the page. */
  label: string;
  paths: Record<Language, string>;
  current: Language;
}

/** The same page of an article in its other languages. */
export function LanguageTabs({ label, paths, current }: LanguageTabsProps) {
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={paths[language]}
              lang={language}
              aria-current={language === current ? 'page' : undefined}
            >
              {localeNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
