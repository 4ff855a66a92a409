import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Person } from '#components/site/person';
import { sessionsCalendarPath } from '#lib/events/event-paths';
import { listSessionsOf } from '#lib/events/session-public-queries';
import type { Locale } from '#lib/i18n/locales';
import { personJsonLd } from '#lib/people/person-json-ld';
import { peoplePath, personPath } from '#lib/people/person-paths';
import type { PersonPage } from '#lib/people/person-view';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { JsonLd } from '../../json-ld.tsx';
import { loadMilestones } from '../../load-milestones.ts';
import { NotFoundAnswer } from '../../not-found-answer.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { SitePage } from '../../site-page.tsx';
import { StandingAnswer, standingMetadata } from '../../standing-answer.tsx';
import { loadArticlesNaming, loadPerson, loadQuotes } from './load-person.ts';
import '../../list-pages.css';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, answer } = await loadPerson(params);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'person');
  const { view } = answer;
  const t = await getTranslations({ locale, namespace: 'person' });
  const { name, path, languagePaths } = view;
  return pageMetadata({
    ...{ locale, title: name, path, languagePaths },
    description: t('description', { name }),
  });
}

async function FoundPerson({ locale, slug, view }: { locale: Locale; slug: string; view: PersonPage }) {
  const [quotes, articles, sessions] = await Promise.all([
    loadQuotes(locale, view.itemId),
    loadArticlesNaming(locale, { itemId: view.itemId, slug }),
    listSessionsOf(locale, view.itemId),
  ]);
  dependOn(quotes.freshness);
  dependOn(sessions.freshness);
  if (articles) dependOn(articles.freshness);
  const siteUrl = env().SITE_URL;
  return (
    <SitePage locale={locale} languagePaths={view.languagePaths} current="people">
      <JsonLd thing={personJsonLd(view, siteUrl)} />
      <Person
        person={view}
        quotes={quotes.quotes}
        sessions={sessions.sessions}
        earlierSessions={sessions.earlier}
        calendarPath={sessionsCalendarPath(view.path)}
        articles={articles?.list ?? { cards: [], olderPath: null }}
        milestones={await loadMilestones(locale, { by: 'person', personId: view.itemId })}
        siteUrl={siteUrl}
      />
    </SitePage>
  );
}

export default async function PersonRoute({ params }: Props) {
  const { locale, slug, answer } = await loadPerson(params);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => personPath(one, slug);
    return (
      <StandingAnswer {...{ locale, answer, pathIn }} what="person" current="people" listPath={peoplePath} />
    );
  }
  markPage(200);
  return <FoundPerson locale={locale} slug={slug} view={answer.view} />;
}
