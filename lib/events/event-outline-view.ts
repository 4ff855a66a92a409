import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { EventStatus, Texts } from './event.ts';
import type { SessionRole } from './programme.ts';

/** A session that was released, with who took part in it. */
export interface OutlineSession {
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  endsAt: string | null;
  title: Texts;
  room: Texts | null;
  /** In their order, with the post held on the day of the session; null where somebody is not public in a language. */
  people: { role: SessionRole; named: Record<Language, SpeakerView | null> }[];
}

/** What a report of an event begins with: facts that are recorded, in every language as far as they are written in it. */
export interface EventOutline {
  eventId: string;
  /** How often words were taken out of the event for good when this was read. */
  redactions: number;
  titles: Texts;
  when: When | null;
  status: EventStatus;
  /** Why it was postponed, moved or cancelled. */
  statusReason: Texts;
  place: { name: Texts; address: Texts } | null;
  /** By their full names. */
  organisers: Texts[];
  topics: string[];
  /** Of the released programme; empty before the first release, and where the event did not take place. Breaks are left out. */
  sessions: OutlineSession[];
  personIds: string[];
  /** Where the public reads of it. */
  paths: Partial<Record<Language, string>>;
}
