import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

interface UntranslatedPageProps {
  /** What is not there yet. */
  what?: 'untranslated' | 'untranslatedPerson' | 'untranslatedQuote';
  /** The title in each language that has it, with its path. */
  untranslated: { available: { language: Language; title: string; path: string }[] };
  sections: SiteSection[];
}

/** What stands where something is not there yet in the reader's language. */
export function UntranslatedPage({ what = 'untranslated', untranslated, sections }: UntranslatedPageProps) {
  const t = useTranslations('status');
  return (
    <StatusPage
      title={t(`${what}.title`)}
      text={t(`${what}.text`)}
      next={t('untranslated.next')}
      sections={sections}
    >
      <ul className="choices">
        {untranslated.available.map(({ language, title, path }) => (
          <li key={language}>
            <a href={path} lang={language} hrefLang={language}>
              <small>{localeNames[language]}</small> {title}
            </a>
          </li>
        ))}
      </ul>
    </StatusPage>
  );
}
