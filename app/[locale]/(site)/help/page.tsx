import { cache } from 'react';
import { HelpPage } from '#components/site/help-page';
import { listHelpPlaces } from '#lib/help-places/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { pagePath } from '#lib/pages/page-noun';
import { findPage } from '#lib/pages/public-queries';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';

type Props = { params: Promise<{ locale: string }> };

const loadHelp = cache((locale: Locale) => findPage(locale, 'help'));
const helpPaths = pathsInAllLanguages((locale) => pagePath(locale, 'help'));

export async function generateMetadata({ params }: Props) {
  const locale = await readerLocale(params);
  const page = locale ? await loadHelp(locale) : null;
  if (!locale || !page) return {};
  const { title, summary } = page.view;
  return pageMetadata({
    locale,
    title,
    description: summary,
    path: pagePath(locale, 'help'),
    languagePaths: helpPaths,
    hasManifest: true,
  });
}

export default async function Help({ params }: Props) {
  const locale = await readerLocale(params);
  const page = locale ? await loadHelp(locale) : null;
  if (!locale || !page) return <NotFoundAnswer locale={locale} />;
  const { places, freshness } = await listHelpPlaces(locale);
  dependOn(page.freshness);
  dependOn(freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={helpPaths} current="help">
      <HelpPage page={page.view} places={places} />
    </SitePage>
  );
}
