import type { z } from 'zod';
import type { Language } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { Problem } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import type { Body } from './body/body.ts';

export type ItemKind = 'article' | 'event' | 'person' | 'milestone' | 'page' | 'help_place';

/** How lists sort and filter an item, which media it shows and which people it names. */
export interface Classification {
  rubricKey: string | null;
  topicKeys: string[];
  /** Where the item is filed in the archive by month; null: by the moment of its publication. */
  dated: PartialDate | null;
  mediaIds: string[];
  /** The event that the item reports on; absent and null: none. */
  eventId?: string | null;
  /** People whom it quotes or names; what its statements say becomes quotes of theirs. */
  personIds: string[];
}

/** A publication as it is written, for what a kind keeps beside it. */
export interface FiledPublication {
  publicationId: string;
  language: Language;
  publicNumber: number;
}

/** A pair that is about to go out. */
export interface Candidate<Shared> {
  itemId: string;
  language: Language;
  shared: Shared;
  title: string;
  summary: string;
  body: Body;
}

/** What languages of an item are about to tell at once. */
export interface Telling<Shared> {
  itemId: string;
  languages: Language[];
  shared: Shared;
  /** Read behind the item's lock: what was public before is in the database. */
  now: Date;
  visibleFrom: Date;
}

/**
 * What a kind of item plugs into the publishing machinery. The machinery has the languages, revisions, states, slugs,
 * approvals, publications and effects; the noun has its fields, its checks and its addresses.
 */
export interface Noun<Shared> {
  kind: ItemKind;
  /** What shared revisions of this kind hold. */
  sharedSchema: z.ZodType<Shared>;
  /** What a new item shares as long as nobody said anything; null where that can't be. */
  firstShared: Shared | null;
  classify(shared: Shared, body: Body): Classification;
  /** Writes, in the publication's own transaction, what lists of this kind alone sort and filter by; absent: nothing. */
  fileForLists?(publication: FiledPublication, shared: Shared, transaction: Database): Promise<void>;
  /** People whom an item of this kind names beside its words, such as those of its released programme; absent: nobody. */
  namedBeside?(itemId: string, transaction: Database): Promise<string[]>;
  /** The public path of an item of this kind. */
  addressOf(language: Language, slug: string): string;
  /** Whether an item of this kind may have a slug; absent: any that can be one. */
  takesSlug?(slug: string): boolean;
  /** What publication in one language still needs; empty where nothing is missing. Fields are named `<language>.<field>`. */
  checkForPublication(candidate: Candidate<Shared>, database: Database): Promise<Problem[]>;
  /** What speaks against it beside the other publications of the item, past and scheduled ones; absent: nothing. */
  checkBesideOthers?(telling: Telling<Shared>, transaction: Database): Promise<Problem[]>;
  /** Paths of pages that show the newest of this kind, printed anew before the publishing command's caller is answered. */
  refillPaths(language: Language, classification: Classification): string[];
  /** The same with every text in it that people wrote passed through `change`; keys, ids and dates stay. */
  mapTexts(shared: Shared, change: (text: string) => string): Shared;
  /** Parts of addresses that people chose, which answer for ever, such as the key of a place; absent: none. */
  keysIn?(shared: Shared): string[];
  /** Of a kind that has programmes: the same of one of them, as it is stored. */
  mapProgramme?(content: unknown, change: (text: string) => string): unknown;
  /** Whether each publication gets a card for networks. */
  hasShareCard: boolean;
}
