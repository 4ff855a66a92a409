import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FrontWords } from '#lib/front/front-view';
import type { Locale } from '#lib/i18n/locales';
import { UrgentNotice } from './front-words.tsx';
import { Masthead } from './masthead.tsx';
import type { SiteSection } from './section-links.tsx';
import { type FooterPage, SiteFooter } from './site-footer.tsx';

interface SiteFrameProps {
  locale: Locale;
  /** The path of this page in each language. */
  languagePaths: Record<Locale, string>;
  /** Which part the page belongs to; null where it belongs to none. */
  current: 'front' | 'search' | SiteSection['key'] | null;
  /** The parts that exist, in the order of the navigation. */
  sections: SiteSection[];
  /** What all readers must know now. */
  notice: FrontWords | null;
  /** The pages that stand at the foot of every page. */
  footer: FooterPage[];
  children: ReactNode;
}

/** What stands around every reader's page. */
export function SiteFrame(props: SiteFrameProps) {
  const { locale, languagePaths, current, sections, notice, footer, children } = props;
  const t = useTranslations('frame');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Masthead locale={locale} languagePaths={languagePaths} current={current} sections={sections} />
      {notice ? <UrgentNotice notice={notice} /> : null}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter {...{ locale, languagePaths, sections }} pages={footer} />
    </>
  );
}
