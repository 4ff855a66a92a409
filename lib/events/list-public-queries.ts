import 'server-only';
import type { Language } from '#lib/core/languages';
import { dayInPortalZone, spanOfPeriod } from '#lib/core/portal-day';
import { organisationTag } from '#lib/organisations/organisation-tags';
import { findOrganisationIds } from '#lib/organisations/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment, until } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { eventSharedSchema, textIn } from './event.ts';
import { findEventCards } from './event-card-query.ts';
import {
  type EventCondition,
  type EventFilter,
  type EventScope,
  findEventIds,
  findEventIdsWithin,
  findEventPosition,
  findNeighbourStart,
  findNextTurn,
} from './event-list-query.ts';
import { furtherPath, listPath, monthPath } from './event-paths.ts';
import type { EventCard, EventLink, EventList, OrganisedEvents } from './event-view.ts';

/** How many events a page of a list holds. */
const listSize = 20;
/** A month with more is a fault of somebody's; the rest is found in the lists. */
const mostInMonth = 500;

export interface EventListAnswer {
  list: EventList;
  /** The name of the place or topic in this language; null for other lists. */
  name: string | null;
  /** Whether there is anything in the other scope of the same filter. */
  hasOther: boolean;
  freshness: Freshness;
}

/** Lists change by themselves with every event that begins or is over. */
async function listMoment(database: Database, language: Language): Promise<ContentMoment> {
  const moment = await contentMoment(database);
  return until(moment, [await findNextTurn(database, language, moment)]);
}

/** What a filter says to the database, and the tags of a list that it narrows; null where it names an organiser that there is not. */
async function conditionOf(
  database: Database,
  filter: EventFilter,
): Promise<{ condition: EventCondition; tags: string[] } | null> {
  if (filter.by === 'all') return { condition: filter, tags: [] };
  const { by, key } = filter;
  if (by !== 'organiser') return { condition: { by, key }, tags: [] };
  const row = await database.organisation.findFirst({
    where: { key, removedAt: null, mergedIntoId: null },
    select: { id: true },
  });
  if (!row) return null;
  const condition = { by: 'organiser' as const, ids: await findOrganisationIds(database, row.id) };
  return { condition, tags: [organisationTag(row.id)] };
}

async function nameOf(
  database: Database,
  filter: EventFilter,
  language: Language,
  moment: ContentMoment,
): Promise<string | null> {
  if (filter.by === 'topic') {
    const where = { topicKey_language: { topicKey: filter.key, language } };
    return (await database.topicName.findUnique({ where, select: { name: true } }))?.name ?? null;
  }
  if (filter.by === 'organiser') {
    const where = { language, organisation: { key: filter.key } };
    return (await database.organisationName.findFirst({ where, select: { full: true } }))?.full ?? null;
  }
  if (filter.by === 'all') return null;
  const latest = await database.publication.findFirst({
    where: { language, ...visibleAt(moment.now), times: { placeKey: filter.key } },
    orderBy: { visibleFrom: 'desc' },
    select: { sharedRevision: { select: { content: true } } },
  });
  const place = latest && eventSharedSchema.parse(latest.sharedRevision.content).place;
  return (place && textIn(place.name, language)?.text) ?? null;
}

/**
 * One page of a list of events. `after` is the public number of the event that it begins behind. Null where the place, topic
 * or organiser does not exist, where no visible event has that number, or where the page would be empty although it is not the first.
 */
export async function listEvents(
  language: Language,
  { filter, scope, after = null }: { filter: EventFilter; scope: EventScope; after?: number | null },
  database: Database = db(),
): Promise<EventListAnswer | null> {
  const moment = await listMoment(database, language);
  const name = await nameOf(database, filter, language, moment);
  const narrowing = await conditionOf(database, filter);
  if (!narrowing || (filter.by !== 'all' && name === null)) return null;
  const { condition } = narrowing;
  const position = after === null ? null : await findEventPosition(database, language, after, moment);
  if (after !== null && !position) return null;
  const ids = await findEventIds(
    database,
    language,
    { filter: condition, scope },
    {
      after: position,
      limit: listSize + 1,
      moment,
    },
  );
  if (after !== null && ids.length === 0) return null;
  const other = scope === 'past' ? 'upcoming' : 'past';
  const others = await findEventIds(
    database,
    language,
    { filter: condition, scope: other },
    { after: null, limit: 1, moment },
  );
  const { cards, shown } = await findEventCards(database, ids.slice(0, listSize), language, moment);
  const last = ids.length > listSize ? shown.at(-1) : undefined;
  const path = listPath(language, filter, scope);
  return {
    list: { cards, furtherPath: last ? await furtherFrom(database, path, scope, last.itemId) : null },
    name,
    hasOther: others.length > 0,
    freshness: await freshnessOf(
      database,
      moment,
      shown,
      [listTag('event', language), ...narrowing.tags],
      [],
    ),
  };
}

async function furtherFrom(
  database: Database,
  path: string,
  scope: EventScope,
  itemId: string,
): Promise<string | null> {
  const item = await database.item.findUnique({ where: { id: itemId }, select: { publicNumber: true } });
  return item?.publicNumber == null ? null : furtherPath(path, scope, item.publicNumber);
}

/** How many events of each scope the page of an organisation names; lists of their own have the rest. */
const mostOfOrganiser = 40;

/** The events of an organisation that readers see, those of records that were merged into it among them. */
export async function listEventsOfOrganiser(
  language: Language,
  { id: organisationId, key }: { id: string; key: string },
  database: Database = db(),
): Promise<{ events: OrganisedEvents; freshness: Freshness }> {
  const moment = await listMoment(database, language);
  const filter = { by: 'organiser', ids: await findOrganisationIds(database, organisationId) } as const;
  const range = { after: null, limit: mostOfOrganiser + 1, moment };
  const [ahead, over] = await Promise.all([
    findEventIds(database, language, { filter, scope: 'upcoming' }, range),
    findEventIds(database, language, { filter, scope: 'past' }, range),
  ]);
  const upcoming = await findEventCards(database, ahead.slice(0, mostOfOrganiser), language, moment);
  const past = await findEventCards(database, over.slice(0, mostOfOrganiser), language, moment);
  const allPath = (ids: string[], scope: EventScope): string | null =>
    ids.length > mostOfOrganiser ? listPath(language, { by: 'organiser', key }, scope) : null;
  const tags = [listTag('event', language), organisationTag(organisationId)];
  return {
    events: {
      ...{ upcoming: upcoming.cards, past: past.cards },
      ...{ allUpcomingPath: allPath(ahead, 'upcoming'), allPastPath: allPath(over, 'past') },
    },
    freshness: await freshnessOf(database, moment, [...upcoming.shown, ...past.shown], tags, []),
  };
}

export interface EventMonthAnswer {
  cards: EventCard[];
  /** The nearest months before and after in which an event begins. */
  previous: EventLink | null;
  next: EventLink | null;
  freshness: Freshness;
}

/** An empty month within a year of an event has a page, so that a link to it stays right; others would be without number. */
const nearMs = 366 * 86_400_000;

/** The events of a month (`2026-02`) of the portal's zone, in the order of their begin; null where none is near. */
export async function listMonth(
  language: Language,
  month: string,
  database: Database = db(),
): Promise<EventMonthAnswer | null> {
  const moment = await listMoment(database, language);
  const span = spanOfPeriod(month);
  const ids = await findEventIdsWithin(database, language, span, { limit: mostInMonth, moment });
  const linkTo = (start: Date | null): EventLink | null => {
    const name = start && dayInPortalZone(start).slice(0, 7);
    return name ? { name, path: monthPath(language, name) } : null;
  };
  const [before, after, { cards, shown }] = await Promise.all([
    findNeighbourStart(database, language, { before: span.from }, moment),
    findNeighbourStart(database, language, { from: span.until }, moment),
    findEventCards(database, ids, language, moment),
  ]);
  const isNear = [before, after].some((start) => start && Math.abs(+start - +span.from) < nearMs);
  if (cards.length === 0 && !isNear) return null;
  return {
    ...{ cards, previous: linkTo(before), next: linkTo(after) },
    freshness: await freshnessOf(database, moment, shown, [listTag('event', language)], []),
  };
}

/** The month to begin with: this one where something is on, else that of the next event, else of the last one; null where there is no event. */
export async function findFirstMonth(
  language: Language,
  database: Database = db(),
): Promise<{ month: string | null; freshness: Freshness }> {
  const moment = await listMoment(database, language);
  const [onNow] = await findEventIdsWithin(
    database,
    language,
    { from: moment.now, until: moment.now },
    { limit: 1, moment },
  );
  const start =
    (onNow === undefined ? null : moment.now) ??
    (await findNeighbourStart(database, language, { from: moment.now }, moment)) ??
    (await findNeighbourStart(database, language, { before: moment.now }, moment));
  const freshness = await freshnessOf(database, moment, [], [listTag('event', language)], []);
  return { month: start && dayInPortalZone(start).slice(0, 7), freshness };
}

/** Whether the public sees any event in a language. */
export async function hasEvents(
  language: Language,
  database: Database = db(),
): Promise<{ isAny: boolean; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const first = await database.publication.findFirst({
    where: { kind: 'event', language, ...visibleAt(moment.now) },
    select: { itemId: true, localizationId: true, visibleUntil: true },
  });
  const freshness = await freshnessOf(database, moment, [], [listTag('event', language)], []);
  return { isAny: first !== null, freshness };
}
