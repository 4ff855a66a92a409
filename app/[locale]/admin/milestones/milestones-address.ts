import type { Locale } from '#lib/i18n/locales';
import { milestoneStates } from '#lib/milestones/milestone';
import type { DeskMilestoneFilter } from '#lib/milestones/milestone-desk-view';
import { firstOf, type Query } from '../people/people-address.ts';

/** What was just done to a milestone, as the address of its page says it. */
const deeds = ['saved', 'published', 'withdrawn', 'handedOver', 'takenBack', 'address'] as const;
export type MilestoneDeed = (typeof deeds)[number];

const states = [...milestoneStates, 'handedOver'] as const;

const longestSearch = 200;

/** Which milestones an address of the list asks for. What it does not understand it leaves out. */
export function milestoneFilterOf(query: Query): DeskMilestoneFilter {
  const search = firstOf(query['q']).normalize('NFC').trim().slice(0, longestSearch);
  const state = firstOf(query['state']);
  return {
    search: search === '' ? null : search,
    state: states.find((one) => one === state) ?? null,
    after: firstOf(query['after']) || null,
  };
}

/** The list of milestones at the desk; `milestoneFilterOf` understands it. */
export function milestonesAddress(locale: Locale, filter: Partial<DeskMilestoneFilter> = {}): string {
  const query = new URLSearchParams();
  const { search, state, after } = filter;
  if (search) query.set('q', search);
  if (state) query.set('state', state);
  if (after) query.set('after', after);
  return `/${locale}/admin/milestones${query.size > 0 ? `?${query}` : ''}`;
}

/** The page of a milestone at the desk; `done` says what was just done to it. */
export function milestoneAddress(locale: Locale, itemId: string, done?: MilestoneDeed): string {
  const path = `/${locale}/admin/milestones/${itemId}`;
  return done ? `${path}?done=${done}` : path;
}

export function milestoneDeedOf(query: Query): MilestoneDeed | null {
  return deeds.find((deed) => deed === firstOf(query['done'])) ?? null;
}
