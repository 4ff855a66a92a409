import type { Metadata } from 'next';
import { cache } from 'react';
import { Milestone } from '#components/site/milestone';
import { articlePath } from '#lib/articles/article-paths';
import { eventPath } from '#lib/events/event-paths';
import type { Locale } from '#lib/i18n/locales';
import type { LinkedPath } from '#lib/milestones/linked-items-query';
import { milestoneJsonLd } from '#lib/milestones/milestone-json-ld';
import { milestoneListPath, milestonePath, milestonesPath } from '#lib/milestones/milestone-paths';
import { findMilestoneBySlug } from '#lib/milestones/public-queries';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { explainWords } from '../../explain-words.ts';
import { JsonLd } from '../../json-ld.tsx';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { readerLocale } from '../../reader-locale.ts';
import { SitePage } from '../../site-page.tsx';
import { loadHelpPath } from '../../site-sections.ts';
import { StandingAnswer, standingMetadata } from '../../standing-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

const linkedPath: LinkedPath = (kind, language, slug) =>
  kind === 'event' ? eventPath(language, slug) : articlePath(language, slug);

const load = cache((locale: Locale, slug: string) => findMilestoneBySlug(locale, slug, linkedPath));

async function loadAnswer(params: Props['params']) {
  const locale = await readerLocale(params);
  const { slug } = await params;
  return { locale, slug, answer: locale ? await load(locale, slug) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadAnswer(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'milestone');
  const { title, summary, path, languagePaths } = answer.view;
  return pageMetadata({ locale, title, description: summary, path, languagePaths });
}

export default async function MilestoneRoute({ params }: Props) {
  const { locale, slug, answer } = await loadAnswer(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => milestonePath(one, slug);
    return (
      <StandingAnswer
        {...{ locale, answer, pathIn }}
        what="milestone"
        current="milestones"
        listPath={milestonesPath}
      />
    );
  }
  markPage(200);
  const { view } = answer;
  const siteUrl = env().SITE_URL;
  return (
    <SitePage locale={locale} languagePaths={view.languagePaths} current="milestones">
      <JsonLd thing={milestoneJsonLd(view, siteUrl)} />
      <Milestone
        milestone={view}
        siteUrl={siteUrl}
        words={await explainWords(locale, view.body)}
        themePath={milestoneListPath(locale, view.theme, 'time')}
        allPath={milestonesPath(locale)}
        helpPath={await loadHelpPath(locale)}
      />
    </SitePage>
  );
}
