import { getTranslations } from 'next-intl/server';
import { FrontPage } from '#components/site/front-page';
import { frontPath, newsPath } from '#lib/articles/article-paths';
import { markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from './language-paths.ts';
import './front.css';
import { loadFront } from './load-front.ts';
import { NotFoundAnswer } from './not-found-answer.tsx';
import { pageMetadata } from './page-metadata.ts';
import { readerLocale } from './reader-locale.ts';
import { SitePage } from './site-page.tsx';
import { loadHelpPath } from './site-sections.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'metadata' });
  return pageMetadata({
    locale,
    title: t('portalName'),
    description: t('description'),
    path: frontPath(locale),
    languagePaths: pathsInAllLanguages(frontPath),
    feedsOf: newsPath(locale),
    hasManifest: true,
  });
}

export default async function Front({ params }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const front = await loadFront(locale);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(frontPath)} current="front">
      <FrontPage front={front} helpPath={await loadHelpPath(locale)} />
    </SitePage>
  );
}
