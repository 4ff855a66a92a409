import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import type { HandedOver } from '#lib/publishing/rules/hand-over';
import type { LocalizationState } from '#lib/publishing/rules/states';
import type { ArticleForm } from './article.ts';

/** One language of an article in the desk's list. */
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

/** An article in the desk's list. */
export interface DeskArticle {
  itemId: string;
  form: ArticleForm;
  sourceLanguage: Language;
  languages: Record<Language, DeskLanguage>;
  /** ISO 8601, UTC: the latest change in any language. */
  changedAt: string;
  changedBy: string | null;
}

/** One page of the desk's list, latest change first. */
export interface DeskArticleList {
  rows: DeskArticle[];
  /** What the next page's `after` is; null on the last. */
  next: string | null;
}

/** Which articles the desk's list holds; what is null or false does not matter. All that is given must hold of one language. */
export interface DeskArticleFilter {
  /** Part of a title. */
  search: string | null;
  /** `in_review` finds all that was handed over, changes to what is public too. */
  state: LocalizationState | null;
  language: Language | null;
  /** Who changed the words last. */
  authorId: string | null;
  /** Only translations that are behind, or were never checked against a part of their source. */
  needsCheck: boolean;
  /** `next` of the page before; anything that is none begins at the first page. */
  after: string | null;
}

/** A saved revision in the list of them. */
export interface RevisionRow {
  id: string;
  number: number;
  title: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  savedBy: string;
  isMinor: boolean;
  /** Whether the public sees it now. */
  isPublic: boolean;
}

/** Revisions of one language, newest first. */
export interface RevisionList {
  rows: RevisionRow[];
  /** What the next page's `before` is; null on the last. */
  next: number | null;
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

/** A preview link that still works. */
export interface PreviewLinkRow {
  linkId: string;
  language: Language;
  revisionNumber: number;
  createdBy: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  expiresAt: string;
}

/** A rubric or topic by its key, named in the desk's language. */
export interface ClassificationName {
  key: string;
  name: string;
}
