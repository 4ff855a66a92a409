import { getTranslations } from 'next-intl/server';
import { FrontPage } from '#components/site/front-page';
import { frontPath, newsPath } from '#lib/articles/article-paths';
import { listArchivePeriods, listArticles, listRubrics } from '#lib/articles/list-public-queries';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from './language-paths.ts';
import { NotFoundAnswer } from './not-found-answer.tsx';
import { pageMetadata } from './page-metadata.ts';
import { readerLocale } from './reader-locale.ts';
import { SitePage } from './site-page.tsx';
import { loadHelpPath } from './site-sections.ts';

type Props = { params: Promise<{ locale: string }> };

const cardsOnFront = 10;

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
  const [newest, rubrics, archive] = await Promise.all([
    listArticles(locale, { by: 'all' }, { size: cardsOnFront }),
    listRubrics(locale),
    listArchivePeriods(locale),
  ]);
  const cards = newest?.list.cards ?? [];
  if (newest) dependOn(newest.freshness);
  dependOn(rubrics.freshness);
  dependOn(archive.freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(frontPath)} current="front">
      <FrontPage
        lead={cards[0] ?? null}
        newest={cards.slice(1)}
        rubrics={rubrics.rubrics}
        periods={archive.periods}
        helpPath={await loadHelpPath(locale)}
      />
    </SitePage>
  );
}
