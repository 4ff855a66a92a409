import 'server-only';
import type { Language } from '#lib/core/languages';
import { daysOf } from '#lib/core/when';
import { findPersonIds, findSpeakers } from '#lib/people/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { itemTag, listTag, mentionTag } from '#lib/publishing/publishing-tags';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { visibleAt } from '#lib/publishing/visible';
import { type CalendarSubject, toEventEntry, toSessionEntries } from './calendar-entries.ts';
import { findCalendarSessions, type WantedSessions } from './calendar-sessions-query.ts';
import type { CalendarView } from './calendar-view.ts';
import { eventSharedSchema } from './event.ts';
import { eventPath } from './event-paths.ts';
import { findNamingEvents } from './session-rows.ts';

/** What of an event a calendar holds. */
export type CalendarPart =
  | { of: 'event' }
  | { of: 'session'; sessionId: string }
  | { of: 'person'; personId: string };

export type CalendarAnswer = { status: 'found'; view: CalendarView; freshness: Freshness } | StandingAnswer;

/** More than this no subscription holds; the earliest are left out. */
const mostEntries = 2_000;
/** Of so many events the calendar of a person has the sessions; the earliest are left out. */
const mostEvents = 500;

const subjectFields = (now: Date) =>
  ({
    itemId: true,
    localizationId: true,
    visibleFrom: true,
    visibleUntil: true,
    localization: {
      select: { slug: true, _count: { select: { publications: { where: { visibleFrom: { lte: now } } } } } },
    },
    revision: { select: { title: true, summary: true } },
    sharedRevision: { select: { content: true } },
    item: { select: { event: { select: { calendarUid: true } } } },
  }) as const;

function load(database: Database, id: string, now: Date) {
  return database.publication.findUniqueOrThrow({ where: { id }, select: subjectFields(now) });
}

type Row = Awaited<ReturnType<typeof load>>;

function toSubject(row: Row, language: Language): CalendarSubject {
  const shared = eventSharedSchema.parse(row.sharedRevision.content);
  const { when } = shared;
  if (!when || !row.item.event) throw new Error(`The event ${row.itemId} was published without a date.`);
  return {
    calendarUid: row.item.event.calendarUid,
    language,
    ...{ title: row.revision.title, summary: row.revision.summary },
    path: eventPath(language, row.localization.slug ?? ''),
    shared: { ...shared, when },
    publications: row.localization._count.publications,
    publishedAt: row.visibleFrom,
  };
}

async function findName(
  database: Database,
  personId: string,
  { language, shared }: CalendarSubject,
  moment: ContentMoment,
): Promise<string | null> {
  const speakers = await findSpeakers(database, [personId], language, daysOf(shared.when).first, moment);
  return speakers.get(personId)?.name ?? null;
}

async function findView(
  database: Database,
  row: Row,
  subject: CalendarSubject,
  part: CalendarPart,
  moment: ContentMoment,
): Promise<CalendarView | null> {
  const { title } = subject;
  if (part.of === 'event') return { title, entries: [toEventEntry(subject)] };
  const isOfPerson = part.of === 'person';
  const wanted: WantedSessions = isOfPerson
    ? { of: 'people', personIds: await findPersonIds(database, part.personId) }
    : part;
  const found = await findCalendarSessions(database, [row.itemId], wanted);
  const entries = toSessionEntries(subject, found.get(row.itemId));
  const person = isOfPerson ? await findName(database, part.personId, subject, moment) : null;
  const name = isOfPerson ? person && `${person} · ${title}` : (entries[0]?.title ?? null);
  return name && entries.length > 0 ? { title: name, entries } : null;
}

/** A calendar of an event, of one of its sessions, or of all sessions of a person there; null where there is none. */
export async function findCalendar(
  language: Language,
  slug: string,
  part: CalendarPart,
  database: Database = db(),
): Promise<CalendarAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'event', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found')
    return findStanding(database, address, language, moment, { addressOf: eventPath });
  const row = await load(database, address.publicationId, moment.now);
  const view = await findView(database, row, toSubject(row, language), part, moment);
  if (!view) return null;
  const personIds = part.of === 'person' ? await findPersonIds(database, part.personId) : [];
  const tags = personIds.map(itemTag);
  return { status: 'found', view, freshness: await freshnessOf(database, moment, [row], tags, []) };
}

/**
 * All sessions of a person at events that the public sees in a language, under the names that they have in the calendars of those
 * events; what later releases took out is cancelled. Null where there is none.
 */
export async function findSessionsCalendar(
  language: Language,
  person: { itemId: string; name: string },
  database: Database = db(),
): Promise<{ view: CalendarView | null; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const personIds = await findPersonIds(database, person.itemId);
  const shown = await database.publication.findMany({
    where: { id: { in: await findNamingEvents(database, personIds, language, moment, mostEvents) } },
    orderBy: [{ times: { startsAt: 'desc' } }, { publicNumber: 'desc' }],
    select: subjectFields(moment.now),
  });
  const eventIds = shown.map(({ itemId }) => itemId);
  const found = await findCalendarSessions(database, eventIds, { of: 'people', personIds });
  const entries = shown
    .flatMap((row) => toSessionEntries(toSubject(row, language), found.get(row.itemId)))
    .slice(0, mostEntries);
  const tags = personIds.flatMap((id) => [mentionTag(id), itemTag(id)]);
  return {
    view: entries.length > 0 ? { title: person.name, entries } : null,
    freshness: await freshnessOf(database, moment, shown, tags, []),
  };
}

/** Every event that the public sees in a language, the latest first. */
export async function findPublicCalendar(
  language: Language,
  database: Database = db(),
): Promise<{ view: CalendarView; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const rows = await database.publication.findMany({
    where: { kind: 'event', language, ...visibleAt(moment.now) },
    orderBy: [{ times: { startsAt: 'desc' } }, { publicNumber: 'desc' }],
    take: mostEntries,
    select: subjectFields(moment.now),
  });
  const entries = rows.map((row) => toEventEntry(toSubject(row, language)));
  const ends = rows.filter(({ visibleUntil }) => visibleUntil !== null);
  return {
    view: { title: null, entries },
    freshness: await freshnessOf(database, moment, ends, [listTag('event', language)], []),
  };
}
