import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';

/** Where a fact comes from, as readers see it. */
export interface SourceView {
  title: string;
  publisher: string;
  url: string | null;
  language: Language;
  date: PartialDate | null;
}
