import 'server-only';
import type { ReactNode } from 'react';
import type { SiteSection } from '#components/site/section-links';
import { SiteFrame } from '#components/site/site-frame';
import { defaultLocale, type Locale } from '#lib/i18n/locales';
import { type LanguagePaths, pathsInAllLanguages, switchPaths } from './language-paths.ts';
import { loadFrame, usualSections } from './site-sections.ts';

interface SitePageProps {
  locale: Locale;
  languagePaths: LanguagePaths;
  current: 'front' | SiteSection['key'] | null;
  children: ReactNode;
}

/** A reader's page in its frame, with a navigation of what exists in this language and the pages that the desk put there. */
export async function SitePage({ locale, languagePaths, current, children }: SitePageProps) {
  const { sections, footer } = await loadFrame(locale);
  return (
    <SiteFrame
      locale={locale}
      languagePaths={switchPaths(languagePaths)}
      current={current}
      sections={sections}
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
      footer={[]}
    >
      {children}
    </SiteFrame>
  );
}
