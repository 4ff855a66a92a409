import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Statement } from '#lib/publishing/body/body';

/** What somebody said, as the public reads it in a language. The post is the one that was held on that day. */
export interface QuoteView {
  key: string;
  path: string;
  /** The language of the text in which the words stand. */
  language: Language;
  /** The words; a translation carries the original. */
  statement: Statement;
  speaker: SpeakerView;
  /** The day it was said, as exact as is known. */
  saidOn: PartialDate;
  /** Where it can be read: the text that told it first before all others. */
  sources: { title: string; path: string }[];
}

/** A quote on its own page. */
export interface QuotePage extends QuoteView {
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
}
