import type { Language } from '#lib/core/languages';

/** What stands at an address whose item was withdrawn. */
export interface WithdrawnItem {
  language: Language;
  /** ISO 8601, UTC. */
  withdrawnAt: string;
  /** In the language of the localization; null where none was given. */
  reason: string | null;
}

/** What stands at an address whose item exists in other languages only. */
export interface UntranslatedItem {
  /** The title in each language that has it, with its path. */
  available: { language: Language; title: string; path: string }[];
}
