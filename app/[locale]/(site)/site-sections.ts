import 'server-only';
import { cache } from 'react';
import type { SiteSection } from '#components/site/section-links';
import { newsPath } from '#lib/articles/article-paths';
import { eventsPath } from '#lib/events/event-paths';
import { hasEvents } from '#lib/events/list-public-queries';
import type { Locale } from '#lib/i18n/locales';
import { hasMilestones } from '#lib/milestones/list-public-queries';
import { milestonesPath } from '#lib/milestones/milestone-paths';
import { pagePath } from '#lib/pages/page-noun';
import { listPageKeys } from '#lib/pages/public-queries';
import { hasPublicPeople } from '#lib/people/list-public-queries';
import { peoplePath } from '#lib/people/person-paths';
import { dependOn } from '#lib/platform/render-record';

/** The sections that exist in a language, for the navigation and for pages that lead to them. */
export const loadSections = cache(async (locale: Locale): Promise<SiteSection[]> => {
  const [{ keys, freshness }, events, milestones, people] = await Promise.all([
    listPageKeys(locale),
    hasEvents(locale),
    hasMilestones(locale),
    hasPublicPeople(locale),
  ]);
  for (const one of [freshness, events.freshness, milestones.freshness, people.freshness]) dependOn(one);
  return [
    { key: 'news', path: newsPath(locale) },
    ...(events.isAny ? [{ key: 'events' as const, path: eventsPath(locale) }] : []),
    ...(milestones.isAny ? [{ key: 'milestones' as const, path: milestonesPath(locale) }] : []),
    ...(people.hasPeople ? [{ key: 'people' as const, path: peoplePath(locale) }] : []),
    ...(keys.includes('help') ? [{ key: 'help' as const, path: pagePath(locale, 'help') }] : []),
  ];
});

/** The sections that the portal always has, for pages that must do without the database. */
export function usualSections(locale: Locale): SiteSection[] {
  return [
    { key: 'news', path: newsPath(locale) },
    { key: 'help', path: pagePath(locale, 'help') },
  ];
}

/** Where the help line of a page leads; null where there is no help page in this language. */
export async function loadHelpPath(locale: Locale): Promise<string | null> {
  const sections = await loadSections(locale);
  return sections.find((section) => section.key === 'help')?.path ?? null;
}
