import 'server-only';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { SiteSection } from '#components/site/section-links';
import type { FooterPage } from '#components/site/site-footer';
import { newsPath } from '#lib/articles/article-paths';
import { eventsPath } from '#lib/events/event-paths';
import { hasEvents } from '#lib/events/list-public-queries';
import type { FrontWords } from '#lib/front/front-view';
import { findNotice } from '#lib/front/public-queries';
import { hasTerms } from '#lib/glossary/public-queries';
import { glossaryPath } from '#lib/glossary/term-paths';
import type { Locale } from '#lib/i18n/locales';
import { hasMilestones } from '#lib/milestones/list-public-queries';
import { milestonesPath } from '#lib/milestones/milestone-paths';
import { pagePath } from '#lib/pages/page-noun';
import { findPlacedPages, type PlacedPages } from '#lib/pages/public-queries';
import { hasPublicPeople } from '#lib/people/list-public-queries';
import { peoplePath } from '#lib/people/person-paths';
import { dependOn } from '#lib/platform/render-record';
import { type DependentView, keptView } from '#lib/publishing/kept-view';

/** What stands around every page of a language. */
interface Frame {
  /** What all readers must know now. */
  notice: FrontWords | null;
  sections: SiteSection[];
  footer: FooterPage[];
  helpPath: string | null;
  hasGlossary: boolean;
}

function besideSections({ navigation }: PlacedPages): SiteSection[] {
  if (!navigation) return [];
  const { isHelp, path, title } = navigation;
  return [isHelp ? { key: 'help', path } : { key: 'page', path, title }];
}

async function findFrame(locale: Locale): Promise<DependentView<Frame>> {
  const [notice, placed, glossary, events, milestones, people] = await Promise.all([
    findNotice(locale),
    findPlacedPages(locale),
    hasTerms(locale),
    hasEvents(locale),
    hasMilestones(locale),
    hasPublicPeople(locale),
  ]);
  const { pages } = placed;
  const sections = [
    { key: 'news' as const, path: newsPath(locale) },
    ...(events.isAny ? [{ key: 'events' as const, path: eventsPath(locale) }] : []),
    ...(milestones.isAny ? [{ key: 'milestones' as const, path: milestonesPath(locale) }] : []),
    ...(people.hasPeople ? [{ key: 'people' as const, path: peoplePath(locale) }] : []),
    ...besideSections(pages),
  ];
  const t = await getTranslations({ locale, namespace: 'glossary' });
  const words = glossary.isAny ? [{ title: t('heading'), path: glossaryPath(locale) }] : [];
  const found = [notice, placed, glossary, events, milestones, people];
  return {
    view: {
      ...{ sections, notice: notice.notice, footer: [...pages.footer, ...words] },
      ...{ helpPath: pages.helpPath, hasGlossary: glossary.isAny },
    },
    freshness: found.map(({ freshness }) => freshness),
  };
}

const keptFrame = keptView(findFrame);

/** What readers must know now, the sections that exist in a language and the pages that the desk put there: every page depends on them. */
export const loadFrame = cache(async (locale: Locale): Promise<Frame> => {
  const { view, freshness } = await keptFrame(locale);
  freshness.forEach(dependOn);
  return view;
});

/** The sections that exist in a language, for pages that lead to them. */
export const loadSections = async (locale: Locale): Promise<SiteSection[]> =>
  (await loadFrame(locale)).sections;

/** The sections that the portal always has, for pages that must do without the database. */
export function usualSections(locale: Locale): SiteSection[] {
  return [
    { key: 'news', path: newsPath(locale) },
    { key: 'help', path: pagePath(locale, 'help') },
  ];
}

/** Where the help line of a page leads; null where there is no help page in this language. */
export async function loadHelpPath(locale: Locale): Promise<string | null> {
  return (await loadFrame(locale)).helpPath;
}
