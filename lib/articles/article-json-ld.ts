import type { NewsArticle, WithContext } from 'schema-dts';
import { parsePartialDate } from '#lib/core/partial-date';
import type { PictureView } from '#lib/media/picture-view';
import type { ArticlePage } from './article-view.ts';

function largestJpeg(picture: PictureView | null): string | null {
  const jpegs = (picture?.sources ?? []).filter((source) => source.format === 'jpg');
  return jpegs.at(-1)?.src ?? null;
}

const isDay = (date: string): boolean => parsePartialDate(date)?.precision === 'day';

/** An article as schema.org's NewsArticle. `site.url` is an origin without a final slash. */
export function articleJsonLd(
  article: ArticlePage,
  site: { url: string; name: string; publisher: string },
): WithContext<NewsArticle> {
  const absolute = (path: string): string => `${site.url}${path}`;
  const cover = largestJpeg(article.cover);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(article.path),
    mainEntityOfPage: absolute(article.path),
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: isDay(article.dated) ? article.publishedAt : article.dated,
    dateModified: article.revisedAt,
    image: [...(cover ? [absolute(cover)] : []), absolute(article.cardPath)],
    author: article.byline.map((name) => ({ '@type': 'Organization', name })),
    publisher: {
      '@type': 'GovernmentOrganization',
      name: site.publisher,
      url: site.url,
      logo: { '@type': 'ImageObject', url: absolute('/icon-512.png') },
    },
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
    isAccessibleForFree: true,
    ...(article.rubric ? { articleSection: article.rubric.name } : {}),
    ...(article.topics.length > 0 ? { keywords: article.topics.map((topic) => topic.name) } : {}),
    ...(article.sources.length > 0
      ? { citation: article.sources.map((source) => source.url ?? `${source.publisher}: ${source.title}`) }
      : {}),
  };
}
