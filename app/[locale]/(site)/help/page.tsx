import type { Metadata } from 'next';
import { cache } from 'react';
import { HelpPage } from '#components/site/help-page';
import { helpPath } from '#lib/help-places/help-place-paths';
import { listHelpPlaces } from '#lib/help-places/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { findPageBySlug } from '#lib/pages/public-queries';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';
import { StandingAnswer, standingMetadata } from '../standing-answer.tsx';

type Props = { params: Promise<{ locale: string }> };

const loadHelp = cache((locale: Locale) => findPageBySlug(locale, 'help'));
const helpPaths = pathsInAllLanguages(helpPath);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  const answer = locale ? await loadHelp(locale) : null;
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'page');
  const { title, summary } = answer.view;
  return pageMetadata({
    locale,
    title,
    description: summary,
    path: helpPath(locale),
    languagePaths: helpPaths,
    hasManifest: true,
  });
}

export default async function Help({ params }: Props) {
  const locale = await readerLocale(params);
  const answer = locale ? await loadHelp(locale) : null;
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found')
    return (
      <StandingAnswer
        {...{ locale, answer }}
        what="page"
        current="help"
        pathIn={helpPath}
        listPath={helpPath}
      />
    );
  const { places, freshness } = await listHelpPlaces(locale);
  dependOn(freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={helpPaths} current="help">
      <HelpPage page={answer.view} places={places} />
    </SitePage>
  );
}
