import 'server-only';
import type { ReactNode } from 'react';
import type { SiteSection } from '#components/site/section-links';
import { SiteFrame } from '#components/site/site-frame';
import { findNotice } from '#lib/front/public-queries';
import { defaultLocale, type Locale } from '#lib/i18n/locales';
import type { ContentMoment } from '#lib/publishing/moment';
import { type LanguagePaths, pathsInAllLanguages, switchPaths } from './language-paths.ts';
import { loadFrame, usualSections } from './site-sections.ts';

interface SitePageProps {
  locale: Locale;
  languagePaths: LanguagePaths;
  current: 'front' | 'search' | SiteSection['key'] | null;
  /** Of a preview: the moment whose urgent notice is shown. */
  at?: ContentMoment;
  children: ReactNode;
}

/** A reader's page in its frame: what exists in this language, the pages that the desk put there, and what all readers must know now. */
export async function SitePage({ locale, languagePaths, current, at, children }: SitePageProps) {
  const { sections, footer, notice } = await loadFrame(locale);
  const shown = at ? (await findNotice(locale, at)).notice : notice;
  return (
    <SiteFrame
      locale={locale}
      languagePaths={switchPaths(languagePaths)}
      current={current}
      sections={sections}
      notice={shown}
      footer={footer}
    >
      {children}
    </SiteFrame>
  );
}

/** A page that needs no database: its navigation names what the portal always has. */
export function StaticSitePage({ locale, children }: { locale: Locale | null; children: ReactNode }) {
  const shown = locale ?? defaultLocale;
  return (
    <SiteFrame
      locale={shown}
      languagePaths={switchPaths(pathsInAllLanguages((one) => `/${one}`))}
      current={null}
      sections={usualSections(shown)}
      notice={null}
      footer={[]}
    >
      {children}
    </SiteFrame>
  );
}
