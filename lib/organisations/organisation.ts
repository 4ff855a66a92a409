import type { Language } from '#lib/core/languages';

/** How many characters the names of an organisation may have. */
export const longestNames = { full: 300, short: 80 } as const;

/** What the desk says of an organisation; a language in which it has no full name is not public. */
export interface OrganisationFacts {
  /** Its address on the web; empty where none is known. */
  url: string;
  names: Record<Language, { full: string; short: string }>;
}
