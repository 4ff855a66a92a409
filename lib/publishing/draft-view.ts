import type { Language } from '#lib/core/languages';
import type { HandedOver } from './rules/hand-over.ts';
import type { LocalizationState } from './rules/states.ts';
import type { DraftWords } from './words.ts';

/** An item in one language at the desk: what is being typed, else what was saved last, else nothing yet. */
export interface LanguageDraft {
  localizationId: string;
  language: Language;
  state: LocalizationState;
  slug: string | null;
  /** Whether a revision waits for the editors, and the newest one; null where none does. */
  handedOver: HandedOver | null;
  /** The newest saved revision; null before the first. */
  revision: { id: string; number: number; savedAt: string; savedBy: string } | null;
  words: DraftWords;
  /** Of the working draft; 0 where there is none. A save carries the one that it saw. */
  draftVersion: number;
  /** ISO 8601, UTC; null where there is no working draft. */
  draftAt: string | null;
  draftBy: string | null;
  /** The account that wrote `words`; null where there are none yet. */
  writtenById: string | null;
  /** The address at which the public sees it now; null where it does not. */
  publicPath: string | null;
  /** Whether the newest words, or on a translation its checks, differ from those of the public; true also where it sees none. */
  isChanged: boolean;
  /** Digests of the blocks of `words`, with `title` and `summary`; what is empty has none. */
  blockDigests: Record<string, string>;
  /**
   * On a translation: ids of source blocks that it was never checked against, or that changed since, and of blocks of its
   * own that the source no longer has. Empty on the source.
   */
  outdated: string[];
  /** Those of them that it was checked against before they changed or went. */
  changed: string[];
}

/** An item as its editor opens it. */
export interface ItemDraft<Shared> {
  itemId: string;
  sourceLanguage: Language;
  shared: Shared;
  sharedRevision: { id: string; number: number } | null;
  /** Of the draft of what the languages share, which stays when it is saved for good; 0 where there never was one. */
  sharedDraftVersion: number;
  /** How often words were taken out of it for good. A save carries the number that it saw. */
  redactions: number;
  /** Whether some public language shows something else of what the languages share. */
  isSharedChanged: boolean;
  languages: Record<Language, LanguageDraft>;
}
