import type { FrontItemKind } from './front-slot.ts';

/** An item that an editor chose; the page finds whether readers see it. */
export interface ChosenItem {
  itemId: string;
  kind: FrontItemKind;
}

/** Words for all readers, with a link where they lead on. */
export interface FrontWords {
  heading: string;
  /** Empty where the heading says it all. */
  words: string;
  link: { label: string; address: string } | null;
  /** When it ends; ISO 8601, UTC. */
  until: string | null;
}

/** What editors chose for the front page of a language, at a moment. Empty places are filled by the page itself. */
export interface FrontChoice {
  banner: FrontWords | null;
  lead: ChosenItem | null;
  featured: ChosenItem[];
  eventId: string | null;
  milestoneIds: string[];
}
