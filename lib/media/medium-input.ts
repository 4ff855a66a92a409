import { z } from 'zod';
import { cleanLine } from '#lib/core/plain-text';
import { lineSchema } from '#lib/publishing/source-schema';
import { longestRequest, longestTexts } from './medium.ts';

const line = (longest: number) => lineSchema(longest).pipe(z.string().trim());

/** Several lines, each cleaned by itself. */
const lines = (longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform((text) =>
      text
        .split(/\r\n|\r|\n/)
        .map(cleanLine)
        .join('\n'),
    )
    .pipe(z.string().trim().max(longest));

const share = z.number().min(0).max(1);

const words = z.strictObject({ alt: line(longestTexts.alt), credit: line(longestTexts.credit) });

export const mediumTextsSchema = z.strictObject({
  texts: z.strictObject({ ky: words, ru: words, en: words }),
  isDecorative: z.boolean(),
  licence: line(longestTexts.licence),
  focus: z.strictObject({ x: share, y: share }),
  language: z.enum(['ky', 'ru', 'en']).nullable(),
});
export type MediumTextsInput = z.infer<typeof mediumTextsSchema>;

/** A rectangle in shares of the picture's sides, with room for what rounding adds. */
export const regionSchema = z
  .strictObject({ x: share, y: share, width: z.number().gt(0).max(1), height: z.number().gt(0).max(1) })
  .refine(({ x, y, width, height }) => x + width <= 1.001 && y + height <= 1.001, 'outside of the picture');

export const regionsSchema = z.array(regionSchema).min(1).max(50);

export const consentSchema = z.strictObject({
  guardian: line(longestTexts.guardian),
  scope: lines(longestTexts.scope),
});

export const removalSchema = z.strictObject({
  contact: line(longestRequest.contact),
  words: lines(longestRequest.words),
});
