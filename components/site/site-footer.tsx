import { useTranslations } from 'next-intl';
import { Mark } from '#components/shared/mark';
import type { Locale } from '#lib/i18n/locales';
import { LanguageSwitch } from './language-switch.tsx';
import { SectionLinks, type SiteSection } from './section-links.tsx';

/** A page that the desk put at the foot of every page. */
export interface FooterPage {
  title: string;
  path: string;
}

interface SiteFooterProps {
  locale: Locale;
  languagePaths: Record<Locale, string>;
  sections: SiteSection[];
  pages: FooterPage[];
}

export function SiteFooter({ locale, languagePaths, sections, pages }: SiteFooterProps) {
  const t = useTranslations('frame');
  return (
    <footer className="strip">
      <div className="page footer">
        <Mark />
        <div>
          <p>{t('about')}</p>
          <p>{t('caution')}</p>
          <PageLinks pages={pages} />
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

function PageLinks({ pages }: { pages: FooterPage[] }) {
  const t = useTranslations('frame');
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t('pages')} className="bar">
      <ul>
        {pages.map(({ title, path }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
