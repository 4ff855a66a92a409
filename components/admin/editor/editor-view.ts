import type { ArticleShared } from '#lib/articles/article';
import type { ArticleChoice } from '#lib/articles/article-choice-view';
import type { Language } from '#lib/core/languages';
import type { EventChoice } from '#lib/events/event-choice-view';
import type { Block } from '#lib/publishing/body/body';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { LanguageDraft } from '#lib/publishing/draft-view';
import type { DraftWords } from '#lib/publishing/words';
import type { KnownMedium, KnownPerson } from './known-names.ts';
import type { Theirs } from './saving/save-machine.ts';

/** What a translation stands beside. */
export interface SourceView {
  language: Language;
  words: DraftWords;
  /** By block id, `title` and `summary`. */
  digests: Record<string, string>;
  /** Blocks of the source as they were when they were checked, where that is known and they are different now. */
  checkedAgainst: Record<string, Block>;
  /** The same of `title` and `summary`. */
  linesCheckedAgainst: Record<string, string>;
}

/** How a language stands, as its tab says. */
export interface TabStanding extends Pick<LanguageDraft, 'state' | 'handedOver'> {
  /** Whether anything was ever written in it. */
  isBegun: boolean;
  /** On a translation: whether the source has moved on since it was checked. */
  isBehind: boolean;
  /** Whether it is behind, or was never checked against a part of its source. */
  needsCheck: boolean;
  /** Whether somebody's edits are in no version yet. */
  hasDraft: boolean;
  /** Whether there are words that its public page does not show. */
  isChanged: boolean;
  isPublic: boolean;
}

/** Everything of an article or event in one language that its editor shows and that may change meanwhile. */
export interface EditorView {
  itemId: string;
  sourceLanguage: Language;
  standings: Record<Language, TabStanding>;
  draft: LanguageDraft;
  words: Theirs<DraftWords>;
  /** Null where what the languages share has a page of its own. */
  shared: Theirs<ArticleShared> | null;
  /** Null on the source itself. */
  source: SourceView | null;
  toDo: LanguageToDo;
  people: KnownPerson[];
  media: KnownMedium[];
  /** What it reports on. */
  event: EventChoice | null;
  /** What is read also before all else, in no order. */
  pinned: ArticleChoice[];
}

/** Addresses that the editor asks and leads to. */
export interface EditorPaths {
  /** Where drafts are sent and asked for. */
  draft: string;
  /** Where people are looked for. */
  people: string;
  /** Where events are looked for. */
  events: string;
  /** Where articles are looked for. */
  articles: string;
  /** Where a Word file is read. */
  word: string;
  /** Where the library takes files. */
  upload: string;
  publish: string;
  /** The page that mends what is no matter of the words; null where this editor does. */
  elsewhere: string | null;
  /** Where readers find it: `/<language>/<section>/<slug>`; null where it stands directly below the language. */
  section: 'news' | 'events' | 'milestones' | 'help' | null;
  /** The editor in each language. */
  languages: Record<Language, string>;
}
