import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EndedPreviewPage } from '#components/site/ended-preview-page';
import { type EndedPreview, findEndedPreview } from '#lib/articles/admin-queries/find-ended-preview';
import { findLinkedPreview } from '#lib/articles/admin-queries/preview-links';
import type { ArticlePage } from '#lib/articles/article-view';
import type { Locale } from '#lib/i18n/locales';
import { markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../../(site)/page-metadata.ts';
import { readerLocale } from '../../(site)/reader-locale.ts';
import { StaticSitePage } from '../../(site)/site-page.tsx';
import { usualSections } from '../../(site)/site-sections.ts';
import { ArticlePreview } from '../article-preview.tsx';
import { linkedFileAddress, withFileAddresses } from '../file-addresses.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ link?: string | string[] }>;
}

interface LinkedPreview {
  locale: Locale | null;
  token: string;
  article: ArticlePage | null;
  /** Where there is no article: that the link showed one once. */
  ended: EndedPreview | null;
}

const find = cache(async (token: string) => {
  const article = await findLinkedPreview(token);
  return { article, ended: article ? null : await findEndedPreview(token) };
});

/** What the link of an address shows. It stands in the language of its words and at no other address. */
async function load({ params, searchParams }: Props): Promise<LinkedPreview> {
  const locale = await readerLocale(params);
  const { link } = await searchParams;
  const token = typeof link === 'string' ? link : '';
  const found = locale && token !== '' ? await find(token) : null;
  const ofLanguage = <One extends { language: Locale }>(one: One | null | undefined): One | null =>
    one?.language === locale ? one : null;
  return { locale, token, article: ofLanguage(found?.article), ended: ofLanguage(found?.ended) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, article, ended } = await load(props);
  if (!locale) return {};
  const t = await getTranslations({ locale });
  const absent = t(ended ? 'status.endedPreview.title' : 'status.notFound.title');
  return unlistedMetadata(locale, article ? t('preview.title') : absent);
}

/** Shows words that are not published to whoever holds a link to them: the link is the right. */
export default async function LinkedPreviewPage(props: Props) {
  const { locale, token, article, ended } = await load(props);
  if (locale && ended) return <EndedAnswer locale={locale} ended={ended} />;
  if (!locale || !article) return <NotFoundAnswer locale={locale} />;
  markPage(200);
  const t = await getTranslations({ locale, namespace: 'preview' });
  return (
    <>
      <aside className="unpublished" aria-label={t('title')}>
        <div className="page">
          <p>
            <strong>{t('title')}.</strong> {t('note')}
          </p>
        </div>
      </aside>
      <ArticlePreview article={withFileAddresses(article, linkedFileAddress(locale, token))} />
    </>
  );
}

function EndedAnswer({ locale, ended: { publicPath } }: { locale: Locale; ended: EndedPreview }) {
  markPage(410);
  return (
    <StaticSitePage locale={locale}>
      <EndedPreviewPage publicPath={publicPath} sections={usualSections(locale)} />
    </StaticSitePage>
  );
}
