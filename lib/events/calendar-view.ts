import type { When } from '#lib/core/when';
import type { EventStatus } from './event.ts';
import type { TextView } from './event-view.ts';

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** The same for ever and in every language. */
  uid: string;
  /** Rises with every change that readers saw. */
  sequence: number;
  lastModified: Date;
  when: When;
  status: EventStatus;
  statusReason: TextView | null;
  title: string;
  /** What it is about; null where nothing is said. */
  text: string | null;
  location: string | null;
  /** The page that tells more: a path on this site. */
  path: string;
}

/** A calendar that the public may have. */
export interface CalendarView {
  /** What it is of; null for the calendar of all events. */
  title: string | null;
  entries: CalendarEntry[];
}
