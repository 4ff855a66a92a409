import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache, type ReactNode } from 'react';
import { UntranslatedPage } from '#components/site/untranslated-page';
import { WithdrawnPage } from '#components/site/withdrawn-page';
import { eventPath, eventsPath, programmeFilterOf } from '#lib/events/event-paths';
import type { EventPage } from '#lib/events/event-view';
import { type EventAnswer, findEventBySlug } from '#lib/events/public-queries';
import type { Locale } from '#lib/i18n/locales';
import { dependOn, markPage } from '#lib/platform/render-record';
import { type LanguagePaths, pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata, unlistedMetadata } from '../page-metadata.ts';
import { SitePage } from '../site-page.tsx';
import { loadSections } from '../site-sections.ts';

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
  if (!locale || !answer || answer.status === 'moved') return {};
  if (answer.status !== 'found') {
    const t = await getTranslations({ locale, namespace: 'status' });
    return unlistedMetadata(locale, t(`${answer.status}.title`));
  }
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
  if (answer.status === 'found') {
    const page = await draw(answer.view, locale);
    if (page === null) return <NotFoundAnswer locale={locale} />;
    markPage(200);
    return (
      <SitePage locale={locale} languagePaths={pathsBelow(answer.view, below)} current="events">
        {page}
      </SitePage>
    );
  }
  if (answer.status === 'moved') {
    markPage(301, below(answer.path));
    return null;
  }
  const sections = await loadSections(locale);
  if (answer.status === 'withdrawn') {
    markPage(410);
    return (
      <SitePage locale={locale} languagePaths={pathsInAllLanguages(eventsPath)} current="events">
        <WithdrawnPage withdrawn={answer.view} sections={sections} />
      </SitePage>
    );
  }
  markPage(404);
  const languagePaths = pathsInAllLanguages((one) => below(eventPath(one, slug)));
  for (const { language, path } of answer.view.available)
    languagePaths[language] = { path: below(path), isTranslated: true };
  return (
    <SitePage locale={locale} languagePaths={languagePaths} current="events">
      <UntranslatedPage untranslated={answer.view} sections={sections} />
    </SitePage>
  );
}
