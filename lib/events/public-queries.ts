import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { visibleAt } from '#lib/publishing/visible';
import { findEventPage } from './event-page-query.ts';
import { eventPath, type ProgrammeFilter } from './event-paths.ts';
import type { EventLink, EventPage, ReleaseChanges } from './event-view.ts';
import { toSessionChange } from './programme-change-view.ts';
import { programmeChanges } from './programme-changes.ts';
import { findReleases } from './programme-query.ts';

const everything: ProgrammeFilter = { day: null, roomId: null, language: null };

/** What the public finds at the address of an event. */
export type EventAnswer = { status: 'found'; view: EventPage; freshness: Freshness } | StandingAnswer;

/** What the public finds at /<language>/events/<slug>, with what a filter leaves of its programme; null where nothing ever stood there. */
export async function findEventBySlug(
  language: Language,
  slug: string,
  filter: ProgrammeFilter = everything,
  database: Database = db(),
): Promise<EventAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'event', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found') return findStanding(database, address, language, moment, eventPath);
  const page = await findEventPage(database, address.publicationId, { language, filter }, moment);
  return { status: 'found', ...page };
}

/** An event by its id, for a page that names it; null where the public does not see it in this language. */
export async function findEventLink(
  language: Language,
  itemId: string,
  database: Database = db(),
): Promise<{ link: EventLink | null; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const row = await database.publication.findFirst({
    where: { itemId, kind: 'event', language, ...visibleAt(moment.now) },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const slug = row?.localization.slug;
  return {
    link: row && slug ? { name: row.revision.title, path: eventPath(language, slug) } : null,
    freshness: await freshnessOf(database, moment, row ? [row] : [], [itemTag(itemId)], []),
  };
}

/** What changed with each release of an event's programme, the latest first. The caller found the event visible. */
export async function listReleaseChanges(
  language: Language,
  eventId: string,
  database: Database = db(),
): Promise<ReleaseChanges[]> {
  const releases = await findReleases(database, eventId);
  return releases.map(({ number, releasedAt, programme }, position) => {
    const before = releases[position + 1];
    const changes = before && programmeChanges(before.programme, programme);
    return {
      ...{ number, releasedAt },
      changes: changes?.map((change) => toSessionChange(change, language)) ?? null,
    };
  });
}
