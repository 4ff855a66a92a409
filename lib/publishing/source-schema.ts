import { z } from 'zod';
import { parsePartialDate } from '#lib/core/partial-date';
import { cleanLine } from '#lib/core/plain-text';

/** A line of text of a record, as it is kept. */
export const lineSchema = (longest: number) => z.string().max(longest).transform(cleanLine);

/** A date as exact as its source: `2026-02-18`, `2026-02`, `2026-Q1` or `2026`. */
const partialDateSchema = z.string().refine((text) => parsePartialDate(text) !== null, 'partial date');

/** A date that may be half typed; publication asks for a whole one. */
export const draftDateSchema = lineSchema(20);

/** Where a fact comes from, as far as it is written yet. */
export const draftSourceSchema = z.strictObject({
  title: lineSchema(500),
  publisher: lineSchema(200),
  url: lineSchema(2_000).nullable(),
  language: z.enum(['ky', 'ru', 'en']),
  date: draftDateSchema.nullable(),
});

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
