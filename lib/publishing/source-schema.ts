import { z } from 'zod';
import { parsePartialDate } from '#lib/core/partial-date';
import { cleanLine } from '#lib/core/plain-text';
import { webAddressSchema } from '#lib/core/web-address';

/** How much longer a line may be than what is kept of it: letters and their marks become one, what nobody sees goes. */
const slack = 4;

/** A line of text of a record, as it is kept: its length counts once it is clean, so that what was kept can be read again. */
export const lineSchema = (longest: number) =>
  z
    .string()
    .max(longest * slack)
    .transform(cleanLine)
    .pipe(z.string().max(longest));

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
  url: webAddressSchema.nullable(),
  language: z.enum(['ky', 'ru', 'en']),
  date: partialDateSchema.nullable(),
});
