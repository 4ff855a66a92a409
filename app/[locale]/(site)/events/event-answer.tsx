import 'server-only';
import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { eventPath, eventsPath, programmeFilterOf } from '#lib/events/event-paths';
import type { EventPage } from '#lib/events/event-view';
import { type EventAnswer, findEventBySlug } from '#lib/events/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { dependOn, markPage } from '#lib/platform/render-record';
import type { LanguagePaths } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { SitePage } from '../site-page.tsx';
import { StandingAnswer, standingMetadata } from '../standing-answer.tsx';

/** A page of an event, as its address names it. */
export interface EventAddress {
  locale: Locale | null;
  slug: string;
  /** What stands behind the event's own path on this page. */
  below: (path: string) => string;
  /** The parts of a filter of the programme. */
  filter?: readonly string[];
}

/** One query for a page and its head: the arguments are plain texts, so that equal addresses are one. */
const load = cache(async (locale: Locale, slug: string, parts: string): Promise<EventAnswer | null> => {
  const filter = programmeFilterOf(parts === '' ? [] : parts.split('/'));
  return filter ? findEventBySlug(locale, slug, filter) : null;
});

/** What the public finds at the address of a page of an event; null where there is nothing. */
export async function loadEvent({ locale, slug, filter = [] }: EventAddress): Promise<EventAnswer | null> {
  return locale ? load(locale, slug, filter.join('/')) : null;
}

/** The same page of the event in each language. */
function pathsBelow(view: EventPage, below: EventAddress['below']): LanguagePaths {
  const { ky, ru, en } = view.languagePaths;
  const under = ({ path, isTranslated }: typeof ky) => ({ path: below(path), isTranslated });
  return { ky: under(ky), ru: under(ru), en: under(en) };
}

/** The head of a page of an event; `titleOf` names it by the event's title. */
export async function eventMetadata(
  address: EventAddress,
  titleOf: (title: string) => string,
  options: { isListed?: boolean } = {},
): Promise<Metadata> {
  const { locale, below } = address;
  const answer = await loadEvent(address);
  if (!locale || !answer) return {};
  if (answer.status !== 'found') return standingMetadata(locale, answer, 'event');
  const { view } = answer;
  return pageMetadata({
    locale,
    title: titleOf(view.title),
    description: view.summary,
    path: below(view.path),
    languagePaths: pathsBelow(view, below),
    cardPath: view.cardPath,
    ...options,
  });
}

/** A page of an event in its frame; or where it went, why it was withdrawn, in which languages it is, or the designed 404. */
export async function EventAnswerPage({
  address,
  draw,
}: {
  address: EventAddress;
  /** Null where the event has no such page. */
  draw: (view: EventPage, locale: Locale) => Promise<ReactNode | null>;
}) {
  const { locale, slug, below } = address;
  const answer = await loadEvent(address);
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  if (answer.status !== 'found') {
    const pathIn = (one: Locale): string => eventPath(one, slug);
    return (
      <StandingAnswer
        {...{ locale, answer, pathIn, below }}
        what="event"
        current="events"
        listPath={eventsPath}
      />
    );
  }
  const page = await draw(answer.view, locale);
  if (page === null) return <NotFoundAnswer locale={locale} />;
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsBelow(answer.view, below)} current="events">
      {page}
    </SitePage>
  );
}
