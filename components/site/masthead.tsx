import { useTranslations } from 'next-intl';
import { Mark } from '#components/shared/mark';
import type { Locale } from '#lib/i18n/locales';
import { searchPath } from '#lib/search/search';
import { LanguageSwitch } from './language-switch.tsx';
import { SectionLinks, type SiteSection } from './section-links.tsx';

interface MastheadProps {
  locale: Locale;
  languagePaths: Record<Locale, string>;
  current: 'front' | 'search' | SiteSection['key'] | null;
  sections: SiteSection[];
}

export function Masthead({ locale, languagePaths, current, sections }: MastheadProps) {
  const t = useTranslations('frame');
  const metadata = useTranslations('metadata');
  return (
    <header>
      <div className="strip">
        <div className="page flex items-center justify-between">
          <p className="ministry">{t('ministry')}</p>
          <nav aria-label={t('languages')} className="bar">
            <LanguageSwitch locale={locale} languagePaths={languagePaths} />
          </nav>
          <p className="bar">
            <a href={searchPath(locale)} aria-current={current === 'search' ? 'page' : undefined}>
              {t('search')}
            </a>
          </p>
        </div>
      </div>
      <div className="page masthead lg:flex items-end justify-between">
        <a href={`/${locale}`} className="name" aria-current={current === 'front' ? 'page' : undefined}>
          <Mark />
          <span>
            <strong>{metadata('portalName')}</strong> <span>{t('tagline')}</span>
          </span>
        </a>
        {sections.length > 0 ? (
          <nav aria-label={t('sections')} className="bar sections">
            <SectionLinks sections={sections} current={current} />
          </nav>
        ) : null}
      </div>
    </header>
  );
}
