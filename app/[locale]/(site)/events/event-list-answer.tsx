import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventListPage } from '#components/site/event-list-page';
import type { EventFilter, EventScope } from '#lib/events/event-list-query';
import { furtherPath, listPath, monthPath, publicCalendarPath } from '#lib/events/event-paths';
import { findFirstMonth, listEvents } from '#lib/events/list-public-queries';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readerLocale } from '../reader-locale.ts';
import { SitePage } from '../site-page.tsx';

/** What of a list its address names behind the filter. */
export interface ListPart {
  scope: EventScope;
  /** The public number behind which the page begins; null on the first page. */
  after: number | null;
}

/** A page of a list of events, as its address names it. */
export interface EventListAddress {
  locale: Locale | null;
  filter: EventFilter;
  /** Null where the address names no page of a list. */
  part: ListPart | null;
}

function numberOf(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** Reads the parts of a path behind a filter: none, `after/7`, `past`, or `past/before/7`; null for all else. */
export function listPartOf(rest: readonly string[] = []): ListPart | null {
  const isPast = rest[0] === 'past';
  const [word, number, ...more] = isPast ? rest.slice(1) : rest;
  const scope = isPast ? 'past' : 'upcoming';
  if (word === undefined) return { scope, after: null };
  const after = numberOf(number);
  const isWord = word === (isPast ? 'before' : 'after');
  return isWord && after !== null && more.length === 0 ? { scope, after } : null;
}

export interface FilteredParams {
  params: Promise<{ locale: string; key: string; rest?: string[] }>;
}

/** The address of a page of the events of a place, a topic or an organiser. */
export async function filteredAddress(
  by: 'place' | 'topic' | 'organiser',
  params: FilteredParams['params'],
): Promise<EventListAddress> {
  const { key, rest } = await params;
  return { locale: await readerLocale(params), filter: { by, key }, part: listPartOf(rest) };
}

/** One query for a page and its head: the arguments are plain, so that equal addresses are one. */
const load = cache(
  (locale: Locale, by: EventFilter['by'], key: string, scope: EventScope, after: number | null) =>
    listEvents(locale, { filter: by === 'all' ? { by } : { by, key }, scope, after }),
);

function loadList({ locale, filter, part }: { locale: Locale; filter: EventFilter; part: ListPart }) {
  return load(locale, filter.by, filter.by === 'all' ? '' : filter.key, part.scope, part.after);
}

async function wordsOf(locale: Locale, scope: EventScope, name: string | null) {
  const t = await getTranslations({ locale, namespace: 'eventLists' });
  const isPast = scope === 'past';
  if (name) {
    return { heading: t(isPast ? 'pastOf' : 'upcomingOf', { name }), intro: t('filteredIntro') };
  }
  return { heading: t(isPast ? 'past' : 'heading'), intro: t(isPast ? 'pastIntro' : 'intro') };
}

/** The head of a list; further pages are not listed by search engines, their events are. */
export async function eventListMetadata({ locale, filter, part }: EventListAddress): Promise<Metadata> {
  const answer = locale && part ? await loadList({ locale, filter, part }) : null;
  if (!locale || !part || !answer) return {};
  const { heading, intro } = await wordsOf(locale, part.scope, answer.name);
  const pathIn = (one: Locale): string => listPath(one, filter, part.scope);
  const { after, scope } = part;
  const path = after === null ? pathIn(locale) : furtherPath(pathIn(locale), scope, after);
  const paths = pathsInAllLanguages(pathIn);
  return pageMetadata({
    locale,
    title: heading,
    description: intro,
    path,
    languagePaths: after === null ? paths : { ...paths, [locale]: { path, isTranslated: true } },
    isListed: after === null,
  });
}

/** A list of events in its frame, or the designed 404. */
export async function EventListAnswer({ locale, filter, part }: EventListAddress) {
  const answer = locale && part ? await loadList({ locale, filter, part }) : null;
  if (!locale || !part || !answer) return <NotFoundAnswer locale={locale} />;
  const { month, freshness } = await findFirstMonth(locale);
  dependOn(answer.freshness);
  dependOn(freshness);
  markPage(200);
  const { scope, after } = part;
  const pathIn = (one: Locale): string => listPath(one, filter, scope);
  const other = scope === 'past' ? 'upcoming' : 'past';
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(pathIn)} current="events">
      <EventListPage
        {...(await wordsOf(locale, scope, answer.name))}
        list={answer.list}
        scope={scope}
        otherPath={answer.hasOther ? listPath(locale, filter, other) : null}
        firstPath={after === null ? null : pathIn(locale)}
        month={month ? { name: month, path: monthPath(locale, month) } : null}
        calendarUrl={`${env().SITE_URL}${publicCalendarPath(locale)}`}
      />
    </SitePage>
  );
}
