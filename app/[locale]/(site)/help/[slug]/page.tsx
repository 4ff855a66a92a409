import type { Metadata } from 'next';
import { cache } from 'react';
import { HelpPlace } from '#components/site/help-place';
import { helpPlaceJsonLd } from '#lib/help-places/help-place-json-ld';
import { helpPath, helpPlacePath } from '#lib/help-places/help-place-paths';
import { findHelpPlaceBySlug } from '#lib/help-places/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { JsonLd } from '../../json-ld.tsx';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readerLocale } from '../../reader-locale.ts';
import { SitePage } from '../../site-page.tsx';
import { StandingAnswer, standingMetadata } from '../../standing-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache((locale: Locale, slug: string) => findHelpPlaceBySlug(locale, slug));

async function loadAnswer(params: Props['params']) {
  const locale = await readerLocale(params);
  const { slug } = await params;
  return { locale, slug, answer: locale ? await load(locale, slug) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'helpPlace');
  const { name, summary, path, languagePaths } = answer.view;
  return pageMetadata({ locale, title: name, description: summary, path, languagePaths });
}

export default async function HelpPlaceRoute({ params }: Props) {
  const { locale, slug, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => helpPlacePath(one, slug);
    return (
      <StandingAnswer {...{ locale, answer, pathIn }} what="helpPlace" current="help" listPath={helpPath} />
    );
  }
  markPage(200);
  const { view } = answer;
  const siteUrl = env().SITE_URL;
  return (
    <SitePage locale={locale} languagePaths={view.languagePaths} current="help">
      <JsonLd thing={helpPlaceJsonLd(view, siteUrl)} />
      <HelpPlace place={view} siteUrl={siteUrl} allPath={helpPath(locale)} />
    </SitePage>
  );
}
