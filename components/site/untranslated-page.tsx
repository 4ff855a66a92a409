import { useTranslations } from 'next-intl';
import { localeNames } from '#lib/i18n/locales';
import type { UntranslatedItem } from '#lib/publishing/standing-view';
import type { SiteSection } from './section-links.tsx';
import { StatusPage } from './status-page.tsx';

interface UntranslatedPageProps {
  /** What is not there yet. */
  what: 'article' | 'event' | 'helpPlace' | 'milestone' | 'page' | 'person' | 'quote';
  untranslated: UntranslatedItem;
  sections: SiteSection[];
}

/** What stands where something is not there yet in the reader's language. */
export function UntranslatedPage({ what, untranslated, sections }: UntranslatedPageProps) {
  const t = useTranslations('status.untranslated');
  return (
    <StatusPage title={t('title')} text={t(what)} next={t('next')} sections={sections}>
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
