import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';

export interface NamedLink {
  name: string;
  /** A path on this site. */
  path: string;
}

/** Where anybody may ask that a picture be removed. */
export interface RemovalLink {
  path: string;
  /** What the picture shows; empty where it is decorative. */
  alt: string;
}

/** An article in a list. */
export interface ArticleCard {
  itemId: string;
  /** Of its text in this language, for ever. */
  localizationId: string;
  title: string;
  summary: string;
  path: string;
  rubric: NamedLink | null;
  /** When what it tells happened, as exact as is known; shown as the article's date. */
  dated: PartialDate;
  /** ISO 8601, UTC. */
  publishedAt: string;
  /** ISO 8601, UTC; later than publishedAt only where the words changed by more than a minor edit. */
  revisedAt: string;
  cover: PictureView | null;
  /** Where its cover's removal may be asked for; null where no child can be recognised in it. */
  removalPath: string | null;
}

/** One page of a list, newest first. */
export interface ArticleList {
  cards: ArticleCard[];
  /** The path of the next, older page; null on the last. */
  olderPath: string | null;
}

/** An article on its own page. */
export interface ArticlePage {
  itemId: string;
  language: Language;
  form: 'announcement' | 'press_release' | 'news' | 'story';
  title: string;
  summary: string;
  body: Body;
  path: string;
  rubric: NamedLink | null;
  topics: NamedLink[];
  /** Author names in this language, in order; never empty. */
  byline: string[];
  isPreparedFromOpenSources: boolean;
  dated: PartialDate;
  /** ISO 8601, UTC. */
  publishedAt: string;
  /** ISO 8601, UTC; later than publishedAt only where the words changed by more than a minor edit. */
  revisedAt: string;
  cover: PictureView | null;
  /** Pictures of the body by medium id. */
  pictures: Record<string, PictureView>;
  /** Documents of the body by medium id. */
  documents: Record<string, DocumentView>;
  /** One for each picture in which a child can be recognised. */
  removals: RemovalLink[];
  /** People of the statements by person id. */
  speakers: Record<string, SpeakerView>;
  sources: SourceView[];
  /** The path in each language: the article itself, or the page that says it is not there yet. */
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
  /** On a translation that is behind what the public sees of its source: where that stands. Null elsewhere. */
  newerSource: { language: Language; path: string } | null;
  /** A path on this site to a JPEG of 1200 by 630. */
  cardPath: string;
  related: ArticleCard[];
  /** The event that it reports on. */
  eventId: string | null;
}

/** A month or a year of the archive, newest first. */
export interface ArchivePeriod {
  /** `2026` or `2026-02`. */
  period: PartialDate;
  path: string;
}
