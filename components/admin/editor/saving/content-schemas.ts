import { z } from 'zod';
import { type ArticleShared, articleSharedSchema } from '#lib/articles/article';
import { bodySchema } from '#lib/publishing/body/body-schema';
import type { DraftWords } from '#lib/publishing/words';

/** Words that a browser kept, as far as they can still be understood. */
export const keptWordsSchema: z.ZodType<DraftWords> = z.strictObject({
  title: z.string(),
  summary: z.string(),
  body: bodySchema,
  checks: z.record(z.string(), z.string()),
});

export const keptSharedSchema: z.ZodType<ArticleShared> = articleSharedSchema;
