import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { readLocalTime } from '#lib/core/local-time';
import { type FrontSlotKind, frontSlotKinds, frontZone } from '#lib/front/front-slot';
import type { Locale } from '#lib/i18n/locales';
import { firstOf, type Query } from '../people/people-address.ts';

/** What was just done, as the address of the page says it. */
const deeds = ['placed', 'changed', 'takenAway', 'putBack'] as const;

export interface FrontDeed {
  deed: (typeof deeds)[number];
  /** What it was done to. */
  slotId: string;
  /** What that took the place of; null: nothing. */
  formerId: string | null;
}

/** The front page of a language at the desk, and what was just done to it. */
export function frontAddress(locale: Locale, language: Language, done?: FrontDeed): string {
  const query = new URLSearchParams({ language });
  if (done) {
    query.set('done', done.deed);
    query.set('slot', done.slotId);
    if (done.formerId) query.set('former', done.formerId);
  }
  return `/${locale}/admin/front?${query}`;
}

export function frontDeedOf(query: Query): FrontDeed | null {
  const deed = deeds.find((one) => one === firstOf(query['done']));
  const [slotId, formerId] = [firstOf(query['slot']), firstOf(query['former'])];
  return deed && isId(slotId) ? { deed, slotId, formerId: isId(formerId) ? formerId : null } : null;
}

/** Where something is chosen for a place. */
export function newSlotAddress(locale: Locale, language: Language, kind: FrontSlotKind): string {
  return `/${locale}/admin/front/new?${new URLSearchParams({ language, kind })}`;
}

/** Where a choice is changed. */
export const slotAddress = (locale: Locale, slotId: string): string => `/${locale}/admin/front/${slotId}`;

/** What a place can take, by words of its title. */
export const frontChoicesPath = (locale: Locale, language: Language, kind: FrontSlotKind): string =>
  `/${locale}/admin/front/choices/${language}/${kind}`;

/** A look at the front page of a language; at a moment of the zone of the desk, as it was typed. */
export function frontLookAddress(locale: Locale, language: Language, at?: FrontTime): string {
  return `/${locale}/admin/front/look?${new URLSearchParams({ language, ...at })}`;
}

/** The page that such a look shows. */
export function frontPreviewPath(language: Language, at: FrontTime): string {
  return `/${language}/admin/front/preview/${language}?${new URLSearchParams({ ...at })}`;
}

/** A day and a time, as they were typed. */
export interface FrontTime {
  date: string;
  time: string;
}

export function frontTimeOf(query: Query): FrontTime {
  return { date: firstOf(query['date']).slice(0, 10), time: firstOf(query['time']).slice(0, 5) };
}

/** The instant that was typed; null where it is none. */
export function instantOf({ date, time }: FrontTime): Date | null {
  const read = readLocalTime({ date, time: time || '00:00', zone: frontZone });
  return read.kind === 'instant' ? read.instant : null;
}

/** The language that an address or a form names; else that of the desk. */
export function languageOr(locale: Locale, text: string): Language {
  return languages.find((language) => language === text) ?? locale;
}

export function slotKindOf(text: string): FrontSlotKind | null {
  return frontSlotKinds.find((kind) => kind === text) ?? null;
}
