import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Article } from '#components/site/article';
import { articleJsonLd } from '#lib/articles/article-json-ld';
import { articlePath, newsPath } from '#lib/articles/article-paths';
import { type ArticleAnswer, findArticleBySlug } from '#lib/articles/public-queries';
import { findEventLink } from '#lib/events/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { explainWords } from '../../explain-words.ts';
import { JsonLd } from '../../json-ld.tsx';
import { loadMilestones } from '../../load-milestones.ts';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readerLocale } from '../../reader-locale.ts';
import { SitePage } from '../../site-page.tsx';
import { loadHelpPath } from '../../site-sections.ts';
import { StandingAnswer, standingMetadata } from '../../standing-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache((locale: Locale, slug: string) => findArticleBySlug(locale, slug));

async function loadAnswer(
  params: Props['params'],
): Promise<{ locale: Locale | null; answer: ArticleAnswer | null }> {
  const locale = await readerLocale(params);
  const { slug } = await params;
  return { locale, answer: locale ? await load(locale, slug) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'article');
  const { view } = answer;
  return pageMetadata({
    locale,
    title: view.title,
    description: view.summary,
    path: view.path,
    languagePaths: view.languagePaths,
    cardPath: view.cardPath,
    article: {
      publishedTime: view.publishedAt,
      modifiedTime: view.revisedAt,
      section: view.rubric?.name ?? null,
      authors: view.byline,
      tags: view.topics.map((topic) => topic.name),
    },
  });
}

async function loadEventLink(locale: Locale, eventId: string | null) {
  if (!eventId) return null;
  const { link, freshness } = await findEventLink(locale, eventId);
  dependOn(freshness);
  return link;
}

export default async function ArticleRoute({ params }: Props) {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const { slug } = await params;
    const pathIn = (one: Locale): string => articlePath(one, slug);
    return (
      <StandingAnswer {...{ locale, answer, pathIn }} what="article" current="news" listPath={newsPath} />
    );
  }
  markPage(200);
  const t = await getTranslations({ locale });
  const site = { url: env().SITE_URL, name: t('metadata.portalName'), publisher: t('frame.ministry') };
  return (
    <SitePage locale={locale} languagePaths={answer.view.languagePaths} current="news">
      <JsonLd thing={articleJsonLd(answer.view, site)} />
      <Article
        article={answer.view}
        siteUrl={site.url}
        helpPath={await loadHelpPath(locale)}
        event={await loadEventLink(locale, answer.view.eventId)}
        words={await explainWords(locale, answer.view.body)}
        milestones={await loadMilestones(locale, { by: 'item', itemId: answer.view.itemId })}
      />
    </SitePage>
  );
}
