import type { Language } from '#lib/core/languages';
import type { ItemKind } from '../noun.ts';

/** Where words were found. */
export type RedactedPlace = 'versions' | 'drafts' | 'shared' | 'reasons' | 'pictures' | 'requests' | 'front';

/** A slug that an item has or had, whose letters say the words that are to go. */
export interface NamedSlug {
  language: Language;
  slug: string;
}

/** What a redaction would take out of an item. */
export interface RedactionPreview {
  /** How often the words stand in what the item holds; a redaction carries it. */
  count: number;
  counts: Record<RedactedPlace, number>;
  /** Passages with the words, the first few, as they stand there. */
  samples: string[];
  /** Addresses that say the words and would go on answering. */
  slugs: NamedSlug[];
  /** Keys in addresses of lists that say the words, such as that of a place. */
  keys: string[];
  /** Other items with the words, at least these: each is redacted by itself. */
  elsewhere: { itemId: string; title: string; kind: ItemKind }[];
}
