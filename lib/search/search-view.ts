import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { SearchKind } from './search.ts';

/** A stretch of a text that was found, or of what stands around it. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

export interface SearchHit {
  id: string;
  kind: SearchKind;
  language: Language;
  /** The last part of its address: a slug, a key. */
  slug: string;
  title: TextPart[];
  /** What tells of it, or the place in its text where the words stand. */
  excerpt: TextPart[];
  /** The day of an article or an event; null where it has none. */
  dated: PartialDate | null;
}

export interface HitGroup {
  kind: SearchKind;
  hits: SearchHit[];
  /** How many were ranked. */
  total: number;
  /** Whether more may match than were ranked. */
  isBounded: boolean;
}

/** Why a search was not made. */
export type SearchTrouble = 'tooLong' | 'noWords' | 'onlyCommonWords';

export interface SearchAnswer {
  trouble: SearchTrouble | null;
  groups: HitGroup[];
  /** Whether these are of words spelt like those that were typed, which nothing has. */
  isOfSimilarWords: boolean;
  /** Where nothing was found: languages in which something is. */
  elsewhere: { language: Language }[];
}
