import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { ReleaseView } from './event-view.ts';
import type { Programme } from './programme.ts';

/** The programme of an event as it is being worked on. */
export interface DeskProgramme {
  eventId: string;
  /** The newest title of the event in the desk's language, else in another; empty where it has none. */
  title: string;
  /** Null where the event does not say it yet. */
  when: When | null;
  /** When readers know it to take place, perhaps not the same in every language; empty where it is not public. */
  publicWhens: When[];
  content: Programme;
  /** 0 where nothing was saved yet. */
  version: number;
  /** ISO 8601, UTC. */
  savedAt: string | null;
  savedBy: { accountId: string; name: string } | null;
  /** How often words had been taken out of the event for good. */
  redactions: number;
  /** What readers see of it, or will with the event; null before the first release. */
  released: (ReleaseView & { programme: Programme }) | null;
  /** Whether what is being worked on is what was released last. */
  isReleased: boolean;
  /** Where readers find it, in the languages in which the event is public. */
  publicPaths: { language: Language; path: string }[];
}
