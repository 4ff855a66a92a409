import 'server-only';
import { NotFoundPage } from '#components/site/not-found-page';
import { defaultLocale, type Locale } from '#lib/i18n/locales';
import { markPage } from '#lib/platform/render-record';
import { StaticSitePage } from './site-page.tsx';
import { usualSections } from './site-sections.ts';

/** Answers 404 with the designed page, in the language of the address or the portal's default one. */
export function NotFoundAnswer({ locale }: { locale: Locale | null }) {
  markPage(404);
  return (
    <StaticSitePage locale={locale}>
      <NotFoundPage sections={usualSections(locale ?? defaultLocale)} />
    </StaticSitePage>
  );
}
