import type { Language } from '#lib/core/languages';
import type { DeskItem } from '#lib/publishing/desk-view';
import type { LocalizationState } from '#lib/publishing/rules/states';
import type { ArticleForm } from './article.ts';

/** An article in the desk's list. */
export interface DeskArticle extends DeskItem {
  form: ArticleForm;
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
