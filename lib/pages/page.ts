import { z } from 'zod';
import { sourceSchema } from '#lib/publishing/source-schema';

/** The keys of pages that the portal has; each is the last part of its address. */
export const pageKeys = ['help'] as const;
export type PageKey = (typeof pageKeys)[number];

/** What all languages of a page share. */
export const pageSharedSchema = z.strictObject({
  key: z.enum(pageKeys),
  sources: z.array(sourceSchema).max(50),
});

export type PageShared = z.infer<typeof pageSharedSchema>;
