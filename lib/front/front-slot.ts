import type { Language } from '#lib/core/languages';

/** The places of the front page that somebody can fill, in the order in which readers meet them. */
export const frontSlotKinds = ['notice', 'banner', 'lead', 'featured', 'event', 'milestones'] as const;
export type FrontSlotKind = (typeof frontSlotKinds)[number];

/** Kinds of items that the front page shows. */
export type FrontItemKind = 'article' | 'event' | 'milestone';

const anything: readonly FrontItemKind[] = ['article', 'event', 'milestone'];

/** Which items a place takes, and how many at most; a place of words takes none. */
export const placesOf: Record<FrontSlotKind, { kinds: readonly FrontItemKind[]; most: number }> = {
  notice: { kinds: [], most: 0 },
  banner: { kinds: [], most: 0 },
  lead: { kinds: anything, most: 1 },
  featured: { kinds: anything, most: 4 },
  event: { kinds: ['event'], most: 1 },
  milestones: { kinds: ['milestone'], most: 6 },
};

/** Whether a place holds words of its own. Such a place has an end: words that nobody remembers would stand for ever. */
export const isWorded = (kind: FrontSlotKind): kind is 'notice' | 'banner' => placesOf[kind].most === 0;

/** How many characters the words of a place may have. */
export const longestFrontWords = { heading: 120, words: 300, linkLabel: 60, linkAddress: 2_000 } as const;

/** The zone in which times are typed and shown at the desk. */
export const frontZone = 'Asia/Bishkek';

/** What somebody wants to stand in a place. */
export interface FrontSlotInput {
  language: Language;
  kind: FrontSlotKind;
  /** Day and time by the clock of `frontZone`; without a day: from now on, without a time: from the begin of the day on. */
  from: { date: string; time: string };
  /** The same; without a day: until somebody takes it away, without a time: until the day is over. */
  until: { date: string; time: string };
  /** In order. */
  itemIds: string[];
  heading: string;
  words: string;
  linkLabel: string;
  linkAddress: string;
}
