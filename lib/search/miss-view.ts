import type { Language } from '#lib/core/languages';

/** What several searches asked for and did not find. */
export interface SearchMissView {
  language: Language;
  query: string;
  times: number;
  /** The last day on which it was asked, in the portal's zone. */
  lastOn: string;
}
