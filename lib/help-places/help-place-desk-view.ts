import type { DeskItem, ItemOnDesk } from '#lib/publishing/desk-view';
import type { HelpPlaceShared, UnknownFact } from './help-place.ts';

/** A help place in the desk's list, by what was saved last of it. */
export interface DeskHelpPlaceRow extends DeskItem {
  /** In the desk's language; empty where it is not known. */
  town: string;
  /** What is not known of it in any one language. */
  unknown: UnknownFact[];
}

/** One page of the desk's list, latest change first. */
export interface DeskHelpPlaceList {
  rows: DeskHelpPlaceRow[];
  /** What the next page's `after` is; null on the last. */
  next: string | null;
}

/** A help place on its own page of the desk. */
export interface DeskHelpPlace extends ItemOnDesk<HelpPlaceShared> {
  /** What is not known of it in any one language: the tasks that are left. */
  unknown: UnknownFact[];
}

/** A help place with tasks left, for the desk's first page. */
export interface HelpPlaceTask {
  itemId: string;
  /** In the desk's language, else in another. */
  name: string;
  unknown: UnknownFact[];
}
