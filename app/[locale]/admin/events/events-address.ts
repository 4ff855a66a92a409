import type { DeskEventFilter } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { firstOf, type Query } from '../people/people-address.ts';

/** What was just done to an event, as the address of its page says it. */
const deeds = [
  'saved',
  'published',
  'withdrawn',
  'address',
  'series',
  'cloned',
  'archived',
  'unarchived',
  'handedOver',
  'takenBack',
] as const;
export type EventDeed = (typeof deeds)[number];

const scopes = ['upcoming', 'past', 'handedOver', 'archived'] as const;

const longestSearch = 200;

/** Which events an address of the list asks for. What it does not understand it leaves out. */
export function eventFilterOf(query: Query): DeskEventFilter {
  const search = firstOf(query['q']).normalize('NFC').trim().slice(0, longestSearch);
  const scope = firstOf(query['scope']);
  return {
    search: search === '' ? null : search,
    scope: scopes.find((one) => one === scope) ?? null,
    after: firstOf(query['after']) || null,
  };
}

/** The list of events at the desk; `eventFilterOf` understands it. */
export function eventsAddress(locale: Locale, filter: Partial<DeskEventFilter> = {}): string {
  const query = new URLSearchParams();
  const { search, scope, after } = filter;
  if (search) query.set('q', search);
  if (scope) query.set('scope', scope);
  if (after) query.set('after', after);
  return `/${locale}/admin/events${query.size > 0 ? `?${query}` : ''}`;
}

/** The page of an event at the desk; `done` says what was just done to it. */
export function eventAddress(locale: Locale, itemId: string, done?: EventDeed): string {
  const path = `/${locale}/admin/events/${itemId}`;
  return done ? `${path}?done=${done}` : path;
}

export function eventDeedOf(query: Query): EventDeed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
