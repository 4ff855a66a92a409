import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findLinkedPreview } from '#lib/articles/admin-queries/preview-links';
import type { ArticlePage } from '#lib/articles/article-view';
import type { Locale } from '#lib/i18n/locales';
import { markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../../(site)/page-metadata.ts';
import { readerLocale } from '../../(site)/reader-locale.ts';
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
}

const find = cache((token: string) => findLinkedPreview(token));

/** What the link of an address shows. It stands in the language of its words and at no other address. */
async function load({ params, searchParams }: Props): Promise<LinkedPreview> {
  const locale = await readerLocale(params);
  const { link } = await searchParams;
  const token = typeof link === 'string' ? link : '';
  const article = locale && token !== '' ? await find(token) : null;
  return { locale, token, article: article?.language === locale ? article : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, article } = await load(props);
  if (!locale) return {};
  const t = await getTranslations({ locale });
  return unlistedMetadata(locale, article ? t('preview.title') : t('status.notFound.title'));
}

/** Shows words that are not published to whoever holds a link to them: the link is the right. */
export default async function LinkedPreviewPage(props: Props) {
  const { locale, token, article } = await load(props);
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
