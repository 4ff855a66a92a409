import { z } from 'zod';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { bodySchema } from './body/body-schema.ts';
import { canonicalBody } from './body/canonical-body.ts';
import { lineSchema } from './source-schema.ts';
import { digestShape } from './translation/block-digests.ts';
import type { DraftWords } from './words.ts';

/** `title` and `summary` name parts of the words beside the blocks. */
const reservedIds = new Set(['title', 'summary', '__proto__']);

const body = bodySchema
  .refine((sent) => !sent.content.some(({ attrs }) => reservedIds.has(attrs.id)), 'reserved block id')
  .transform(canonicalBody);

const wordFields = { title: lineSchema(2_000), summary: lineSchema(10_000), body };

/** What a revision may hold: forgiving in length, strict in shape. */
export const wordsSchema = z.strictObject(wordFields);

/** Blocks of a body and its two lines, those that were removed over time included. */
const mostChecks = 10_000;

const draftWordsSchema = z.strictObject({
  ...wordFields,
  checks: z
    .record(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), z.string().regex(digestShape))
    .refine((sent) => Object.keys(sent).length <= mostChecks, 'too many checks'),
});

/** How many fields that were not understood are named. */
const mostProblems = 20;

/** Reads what somebody sent; a problem names each field that was not understood. */
export function readBy<Value>(schema: z.ZodType<Value>, sent: unknown): Result<Value> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.slice(0, mostProblems);
  return failed(...problems.map((issue) => invalid('notUnderstood', { field: issue.path.join('.') })));
}

/** Reads the words of a draft as its editor sends them. */
export function readDraftWords(sent: unknown): Result<DraftWords> {
  return readBy<DraftWords>(draftWordsSchema, sent);
}
