import type { Language } from '#lib/core/languages';
import type { ItemKind } from '../noun.ts';

/** Where words were found. */
export type RedactedPlace = 'versions' | 'drafts' | 'shared' | 'reasons' | 'pictures' | 'requests' | 'front';

/** A slug that an item has or had, whose letters say the words that are to go. */
export interface NamedSlug {
  language: Language;
  slug: string;
}

/** Something that holds the words and that the redaction of an item does not reach, and where in it they stand. */
export interface WordsElsewhere {
  id: string;
  title: string;
  kind: ItemKind | 'organisation' | 'medium';
  places: (RedactedPlace | 'posts' | 'proposals' | 'names' | 'address')[];
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
  /** What else holds the words, at least these: each is mended by itself. */
  elsewhere: WordsElsewhere[];
}
