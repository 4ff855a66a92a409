import { useTranslations } from 'next-intl';
import { Mark } from '#components/shared/mark';
import type { Locale } from '#lib/i18n/locales';
import { LanguageSwitch } from './language-switch.tsx';
import { SectionLinks, type SiteSection } from './section-links.tsx';

interface SiteFooterProps {
  locale: Locale;
  languagePaths: Record<Locale, string>;
  sections: SiteSection[];
}

export function SiteFooter({ locale, languagePaths, sections }: SiteFooterProps) {
  const t = useTranslations('frame');
  return (
    <footer className="strip">
      <div className="page footer">
        <Mark />
        <div>
          <p>{t('about')}</p>
          <p>{t('caution')}</p>
        </div>
        <div>
          <div className="bar">
            <SectionLinks sections={sections} />
            <LanguageSwitch locale={locale} languagePaths={languagePaths} />
          </div>
        </div>
      </div>
    </footer>
  );
}
