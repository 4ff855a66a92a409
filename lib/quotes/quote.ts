import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { Statement } from '#lib/publishing/body/body';

/** A quote to insert into a text, with its words in the language of the text where it was published in it. */
export interface QuoteChoice {
  quoteId: string;
  /** In plain lines. */
  words: string;
  /** The language in which these words stand. */
  wordsIn: Language;
  told: Pick<Statement['attrs'], 'manner' | 'language' | 'original'>;
  saidOn: PartialDate;
}
