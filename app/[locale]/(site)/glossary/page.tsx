import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { GlossaryPage } from '#components/site/glossary-page';
import { listGlossary } from '#lib/glossary/public-queries';
import { glossaryPath } from '#lib/glossary/term-paths';
import type { Locale } from '#lib/i18n/locales';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';
import '../list-pages.css';

type Props = { params: Promise<{ locale: string }> };

const languagePaths = pathsInAllLanguages(glossaryPath);
const load = cache((locale: Locale) => listGlossary(locale));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'glossary' });
  const path = glossaryPath(locale);
  return pageMetadata({ locale, title: t('heading'), description: t('intro'), path, languagePaths });
}

export default async function Glossary({ params }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const { letters, freshness } = await load(locale);
  dependOn(freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={languagePaths} current={null}>
      <GlossaryPage letters={letters} language={locale} />
    </SitePage>
  );
}
