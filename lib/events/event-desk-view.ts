import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { DeskItem, ItemOnDesk } from '#lib/publishing/desk-view';
import type { EventShared, EventStatus, Texts } from './event.ts';
import type { EventPage } from './event-view.ts';
import type { Told } from './told.ts';

/** What readers of a language see of an event where the desk has saved another status, date or place since. */
export interface ToldOtherwise extends Told {
  language: Language;
}

/** An event in the desk's list. */
export interface DeskEventRow extends DeskItem {
  when: When | null;
  status: EventStatus;
  toldOtherwise: Language[];
}

/** One page of the desk's list, latest change first. */
export interface DeskEventList {
  rows: DeskEventRow[];
  /** What the next page's `after` is; null on the last. */
  next: string | null;
}

/** Which events the desk's list holds; null does not matter. */
export interface DeskEventFilter {
  /** Part of a title in any language. */
  search: string | null;
  /** An event of today, or without a date yet, is upcoming; what is archived is in no other list. */
  scope: 'upcoming' | 'past' | 'handedOver' | 'archived' | null;
  /** `next` of the page before; anything that is none begins at the first page. */
  after: string | null;
}

/** An event as readers will see it. */
export interface EventPreview {
  event: EventPage;
  /** Whether readers see this programme already, or there is none. */
  isProgrammeReleased: boolean;
}

/** A session that documents can belong to. */
export interface SessionChoice {
  sessionId: string;
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  title: Texts;
}

/** An event on its own page of the desk. */
export interface DeskEvent extends ItemOnDesk<EventShared> {
  cover: { mediumId: string; src: string | null; alt: string } | null;
  materials: { mediumId: string; sessionId: string | null; title: string }[];
  /** The other events of its series. */
  series: { itemId: string; name: string }[];
  wasPublic: boolean;
  toldOtherwise: ToldOtherwise[];
  isArchived: boolean;
}
