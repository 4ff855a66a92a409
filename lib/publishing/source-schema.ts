import { z } from 'zod';
import { parsePartialDate } from '#lib/core/partial-date';

/** A date as exact as its source: `2026-02-18`, `2026-02`, `2026-Q1` or `2026`. */
export const partialDateSchema = z.string().refine((text) => parsePartialDate(text) !== null, 'partial date');

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).max(500),
  publisher: z.string().min(1).max(200),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  language: z.enum(['ky', 'ru', 'en']),
  date: partialDateSchema.nullable(),
});
