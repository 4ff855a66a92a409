import type { Language } from '#lib/core/languages';
import type { FrontItemKind, FrontSlotKind, longestFrontWords } from './front-slot.ts';

/** An item that can be chosen, or was. */
export interface FrontChoiceItem {
  itemId: string;
  kind: FrontItemKind;
  /** In the language of the page, else in another. */
  title: string;
  /** Whether readers of that language see it now; what they do not see is left out until they do. */
  isPublic: boolean;
  /** Of an event: whether it is over, so that it is no next one any more. */
  isOver: boolean;
}

/** `now`: readers see it; `planned`: they will; `over`: its time came to its end; `takenAway`: somebody ended it or changed it. */
export type FrontStanding = 'now' | 'planned' | 'over' | 'takenAway';

/** What somebody chose for a place, as the desk knows it. Moments are ISO 8601, UTC. */
export interface DeskFrontSlot {
  slotId: string;
  language: Language;
  kind: FrontSlotKind;
  standing: FrontStanding;
  from: string;
  until: string | null;
  words: Record<keyof typeof longestFrontWords, string>;
  items: FrontChoiceItem[];
  chosenBy: string;
  chosenAt: string;
  /** Null where nobody took it away. */
  takenAway: { by: string; at: string } | null;
}

/** The front page of a language at the desk. */
export interface DeskFront {
  /** What stands now and what is planned, in the order of time. */
  ahead: DeskFrontSlot[];
  /** What is over or was taken away, what was chosen last first. */
  past: DeskFrontSlot[];
}
