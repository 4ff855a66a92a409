import type { Metadata } from 'next';
import { cache } from 'react';
import { Page } from '#components/site/page';
import { frontPath } from '#lib/articles/article-paths';
import type { Locale } from '#lib/i18n/locales';
import { pagePath } from '#lib/pages/page-noun';
import { findPageBySlug } from '#lib/pages/public-queries';
import { dependOn, markPage } from '#lib/platform/render-record';
import { explainWords } from '../explain-words.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';
import { loadFrame } from '../site-sections.ts';
import { StandingAnswer, standingMetadata } from '../standing-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

const load = cache((locale: Locale, slug: string) => findPageBySlug(locale, slug));

async function loadAnswer(params: Props['params']) {
  const locale = await readerLocale(params);
  const { slug } = await params;
  return { locale, slug, answer: locale ? await load(locale, slug) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'page');
  const { title, summary, path, languagePaths } = answer.view;
  return pageMetadata({ locale, title, description: summary, path, languagePaths });
}

/** Pages that the desk makes stand directly below their language: nothing of the portal's own may have their address. */
export default async function PageRoute({ params }: Props) {
  const { locale, slug, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => pagePath(one, slug);
    return <StandingAnswer {...{ locale, answer, pathIn }} what="page" current={null} listPath={frontPath} />;
  }
  markPage(200);
  const { view } = answer;
  const { sections } = await loadFrame(locale);
  const current = sections.some(({ path }) => path === view.path) ? 'page' : null;
  return (
    <SitePage locale={locale} languagePaths={view.languagePaths} current={current}>
      <Page page={view} words={await explainWords(locale, view.body)} />
    </SitePage>
  );
}
