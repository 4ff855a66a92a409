import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import type { HandedOver } from './rules/hand-over.ts';
import type { LocalizationState } from './rules/states.ts';

/** One language of an item in a list of the desk. */
export interface DeskLanguage {
  state: LocalizationState;
  /** The title of the newest words, saved or not; empty where there is none. */
  title: string;
  /** Whether anything was ever written in it. */
  isBegun: boolean;
  /** On a translation that was begun: whether the source has moved on since it was checked. False on the source. */
  isBehind: boolean;
  /** Whether it is behind, or was never checked against a part of its source. */
  needsCheck: boolean;
  /** Whether there are words that the public language does not show yet: a working draft, or a newer revision. */
  isChanged: boolean;
  /** Whether somebody's edits are in no version yet. */
  hasDraft: boolean;
  /** Whether a revision waits for the editors, and the newest one; null where none does. */
  handedOver: HandedOver | null;
  /** The address at which the public sees it now; null where it does not. */
  publicPath: string | null;
}

/** An item in a list of the desk. */
export interface DeskItem {
  itemId: string;
  sourceLanguage: Language;
  languages: Record<Language, DeskLanguage>;
  /** ISO 8601, UTC: the latest change in any language. */
  changedAt: string;
  changedBy: string | null;
}

/** How an item stands in one language, for its own page at the desk. */
export interface DeskStanding {
  state: LocalizationState;
  slug: string | null;
  /** The newest revision; null before the first. */
  revisionId: string | null;
  /** Whether a revision waits for the editors, and the newest one; null where none does. */
  handedOver: HandedOver | null;
  /** Where the public reads it now; null where it does not. */
  path: string | null;
  /** Whether the public reads something older than what was saved last, or nothing. */
  isNewer: boolean;
}

/** What one language still needs. */
export interface LanguageToDo {
  /** What keeps it from being published. */
  missing: Problem[];
  /** On a translation: ids of source blocks (or `title`, `summary`) that it was not checked against. Nothing is kept by them. */
  outdated: string[];
  /** Those of them that it was checked against before they changed. */
  changed: string[];
}

/** The same with its words, and what they still need. */
export interface ItemInLanguage extends DeskStanding {
  title: string;
  /** Of the newest revision; 0 before the first. */
  revisionNumber: number;
  /** Whether somebody's edits are in no version yet. */
  hasDraft: boolean;
  /** What keeps its newest version from being published. */
  missing: Problem[];
}

/** What whoever decides on an item was shown of it, for the commands to compare with what stands then. */
export interface SeenItem {
  /** Of each language another one once it was published, withdrawn or archived, or words were taken out for good. */
  marks: Record<Language, string>;
  /** The versions of the pictures and documents that its newest versions show, by id. */
  media: Record<string, number>;
}

/** An item on its own page of the desk, whatever its kind. */
export interface ItemOnDesk<Shared> {
  itemId: string;
  sourceLanguage: Language;
  /** In the desk's language, else in another. */
  name: string;
  languages: Record<Language, ItemInLanguage>;
  shared: Shared;
  /** The newest of what the languages share; null before the first. */
  sharedId: string | null;
  redactions: number;
  seen: SeenItem;
  may: Record<'publish' | 'redact', boolean>;
}
