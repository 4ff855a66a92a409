import { z } from 'zod';
import { partialDateSchema, sourceSchema } from '#lib/publishing/source-schema';

export const articleForms = ['announcement', 'press_release', 'news', 'story'] as const;
export type ArticleForm = (typeof articleForms)[number];

const name = z.string().min(1).max(200);

/** What all languages of an article share; one shared revision holds one of these. */
export const articleSharedSchema = z.strictObject({
  rubric: z.string().min(1).max(64).nullable(),
  topics: z.array(z.string().min(1).max(64)).max(10),
  coverId: z.uuid().nullable(),
  /** Authors in order, named in each language; they need no account. */
  byline: z.array(z.strictObject({ ky: name, ru: name, en: name })).max(10),
  isPreparedFromOpenSources: z.boolean(),
  /** When what it tells happened. */
  dated: partialDateSchema.nullable(),
  sources: z.array(sourceSchema).max(50),
  /** People it names, beyond those of its statements. */
  peopleIds: z.array(z.uuid()).max(50),
});

export type ArticleShared = z.infer<typeof articleSharedSchema>;
