import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Quote } from '#components/site/quote';
import { formatPartialDate } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { peoplePath } from '#lib/people/person-paths';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { findQuoteByKey } from '#lib/quotes/public-queries';
import { quoteJsonLd } from '#lib/quotes/quote-json-ld';
import { quotePath } from '#lib/quotes/quote-paths';
import { JsonLd } from '../../json-ld.tsx';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readerLocale } from '../../reader-locale.ts';
import { SitePage } from '../../site-page.tsx';
import { StandingAnswer, standingMetadata } from '../../standing-answer.tsx';
import { tellingPath } from '../../telling-path.ts';

type Props = { params: Promise<{ locale: string; key: string }> };

const load = cache((locale: Locale, key: string) => findQuoteByKey(locale, key, tellingPath));

async function loadAnswer(params: Props['params']) {
  const locale = await readerLocale(params);
  const { key } = await params;
  return { locale, key, answer: locale ? await load(locale, key) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'quote');
  const t = await getTranslations({ locale, namespace: 'quote' });
  const { speaker, saidOn, path, languagePaths } = answer.view;
  const { name } = speaker;
  return pageMetadata({
    ...{ locale, path, languagePaths },
    title: `${name}, ${formatPartialDate(saidOn, locale)}`,
    description: t('description', { name }),
  });
}

export default async function QuoteRoute({ params }: Props) {
  const { locale, key, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => quotePath(one, key);
    return (
      <StandingAnswer {...{ locale, answer, pathIn }} what="quote" current="people" listPath={peoplePath} />
    );
  }
  markPage(200);
  const siteUrl = env().SITE_URL;
  return (
    <SitePage locale={locale} languagePaths={answer.view.languagePaths} current="people">
      <JsonLd thing={quoteJsonLd(answer.view, siteUrl)} />
      <Quote quote={answer.view} siteUrl={siteUrl} />
    </SitePage>
  );
}
