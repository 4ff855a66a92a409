import { Event } from '#components/site/event';
import { listReports } from '#lib/articles/list-public-queries';
import { eventJsonLd } from '#lib/events/event-json-ld';
import { eventCalendarPath, programmePath } from '#lib/events/event-paths';
import type { EventPage } from '#lib/events/event-view';
import type { Locale } from '#lib/i18n/locales';
import { env } from '#lib/platform/env';
import { dependOn } from '#lib/platform/render-record';
import { listQuotesAt } from '#lib/quotes/public-queries';
import { explainWords } from '../../explain-words.ts';
import { JsonLd } from '../../json-ld.tsx';
import { loadMilestones } from '../../load-milestones.ts';
import { readerLocale } from '../../reader-locale.ts';
import { loadHelpPath } from '../../site-sections.ts';
import { tellingPath } from '../../telling-path.ts';
import { type EventAddress, EventAnswerPage, eventMetadata } from '../event-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

async function addressOf(params: Props['params']): Promise<EventAddress> {
  const { slug } = await params;
  return { locale: await readerLocale(params), slug, below: (path) => path };
}

export async function generateMetadata({ params }: Props) {
  return eventMetadata(await addressOf(params), (title) => title);
}

async function draw(view: EventPage, locale: Locale) {
  const siteUrl = env().SITE_URL;
  const [reports, said] = await Promise.all([
    listReports(locale, view.itemId),
    listQuotesAt(locale, view.itemId, tellingPath),
  ]);
  for (const { freshness } of [reports, said]) dependOn(freshness);
  return (
    <>
      <JsonLd thing={eventJsonLd(view, siteUrl)} />
      <Event
        event={view}
        reports={reports.cards}
        quotes={said.quotes}
        siteUrl={siteUrl}
        words={await explainWords(locale, view.body)}
        milestones={await loadMilestones(locale, { by: 'item', itemId: view.itemId })}
        helpPath={await loadHelpPath(locale)}
        programmePath={programmePath(view.path, { day: null, roomId: null, language: null })}
        calendarPath={eventCalendarPath(view.path)}
      />
    </>
  );
}

export default async function EventRoute({ params }: Props) {
  return <EventAnswerPage address={await addressOf(params)} draw={draw} />;
}
