import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedPath } from '#lib/articles/article-paths';
import { defaultLocale, type Locale, locales, localeTags } from '#lib/i18n/locales';
import { defaultCardPath } from '#lib/media/media-paths';
import { env } from '#lib/platform/env';
import type { LanguagePaths } from './language-paths.ts';

/** Where a telephone learns what it calls the portal in a language. */
const manifestPath = (locale: Locale): string => `/${locale}/manifest.webmanifest`;

/** A path of this site as an absolute address. */
const absolute = (path: string): string => `${env().SITE_URL}${path}`;

function alternates(languagePaths: LanguagePaths): Record<string, string> {
  const translated = locales.filter((locale) => languagePaths[locale].isTranslated);
  const entries = translated.map((locale) => [locale, absolute(languagePaths[locale].path)]);
  const fallback = translated.includes(defaultLocale) ? defaultLocale : translated[0];
  if (fallback) entries.push(['x-default', absolute(languagePaths[fallback].path)]);
  return Object.fromEntries(entries);
}

const feedTypes = (listPath: string) => ({
  'application/atom+xml': absolute(feedPath(listPath, 'atom')),
  'application/rss+xml': absolute(feedPath(listPath, 'rss')),
});

export interface PageMetadataInput {
  locale: Locale;
  title: string;
  description: string;
  path: string;
  languagePaths: LanguagePaths;
  cardPath?: string;
  /** Set on an article: what networks and feed readers are told besides. */
  article?: {
    publishedTime: string;
    modifiedTime: string;
    section: string | null;
    authors: string[];
    tags: string[];
  };
  /** The path of the list whose feeds a program finds here; absent where the page has none. */
  feedsOf?: string;
  /** Whether the page offers itself to a telephone's home screen; the others do without the request. */
  hasManifest?: boolean;
  /** Older pages of lists: search engines follow their links and list the articles instead. */
  isListed?: boolean;
}

const tag = (locale: Locale): string => localeTags[locale].replace('-', '_');

/** The head of a page: title, description, canonical address, its languages, and what networks show of its link. */
export async function pageMetadata(input: PageMetadataInput): Promise<Metadata> {
  const t = await getTranslations({ locale: input.locale, namespace: 'metadata' });
  const siteName = t('portalName');
  const image = {
    url: absolute(input.cardPath ?? defaultCardPath),
    width: 1200,
    height: 630,
    alt: input.title,
  };
  const shared = {
    title: input.title,
    description: input.description,
    url: absolute(input.path),
    siteName,
    locale: tag(input.locale),
    alternateLocale: locales
      .filter((locale) => locale !== input.locale && input.languagePaths[locale].isTranslated)
      .map(tag),
    images: [image],
  };
  return {
    title: input.title === siteName ? siteName : `${input.title} – ${siteName}`,
    description: input.description,
    alternates: {
      canonical: absolute(input.path),
      languages: alternates(input.languagePaths),
      ...(input.feedsOf ? { types: feedTypes(input.feedsOf) } : {}),
    },
    openGraph: input.article
      ? {
          type: 'article',
          ...shared,
          publishedTime: input.article.publishedTime,
          modifiedTime: input.article.modifiedTime,
          authors: input.article.authors,
          tags: input.article.tags,
          ...(input.article.section ? { section: input.article.section } : {}),
        }
      : { type: 'website', ...shared },
    twitter: {
      card: 'summary_large_image',
      title: input.title,
      description: input.description,
      images: [image.url],
    },
    robots:
      input.isListed === false
        ? { index: false, follow: true }
        : { index: true, follow: true, 'max-image-preview': 'large' },
    ...(input.hasManifest ? { manifest: manifestPath(input.locale) } : {}),
    icons: {
      icon: [
        { url: '/icon.svg', type: 'image/svg+xml' },
        { url: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      ],
      apple: '/apple-touch-icon.png',
    },
  };
}

/** The head of a page that no search engine should list. */
export async function unlistedMetadata(locale: Locale, title: string): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'metadata' });
  return { title: `${title} – ${t('portalName')}`, robots: { index: false, follow: true } };
}
