import { z } from 'zod';
import { draftSourceSchema } from '#lib/publishing/source-schema';

/** The keys of pages of fixed purpose; each is the last part of its address, in every language and for ever. */
export const pageKeys = ['help'] as const;
export type PageKey = (typeof pageKeys)[number];

/** How many characters a published title and summary may have: titles stand at the end of every page. */
export const longestPageWords = { title: 80, summary: 300 } as const;

/** What all languages of a page share. */
export const pageSharedSchema = z.strictObject({
  /** Null: a page of the desk's own. */
  key: z.enum(pageKeys).nullable(),
  sources: z.array(draftSourceSchema).max(50),
});

export type PageShared = z.infer<typeof pageSharedSchema>;

/** What the languages of a new page share. */
export const emptyPageShared: PageShared = { key: null, sources: [] };

/** Where every page of readers leads to it: beside the sections, or at its end. */
export const pagePlaces = ['navigation', 'footer'] as const;
export type PagePlace = (typeof pagePlaces)[number];

/** The numbers by which pages stand in their order, the lower ones first. */
export const pagePositions = { first: 1, last: 99 } as const;
