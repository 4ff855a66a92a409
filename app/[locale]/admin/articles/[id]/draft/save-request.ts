import { z } from 'zod';

const count = z.int().min(0);
const base = z.strictObject({ revisionId: z.uuid().nullable(), draftVersion: count, redactions: count });

/** What an editor sends. The content is read by the command that keeps it. */
export const saveRequestSchema = z.strictObject({
  part: z.enum(['words', 'shared']),
  act: z.enum(['draft', 'revision', 'rescue']),
  language: z.enum(['ky', 'ru', 'en']),
  accountId: z.uuid(),
  base,
  content: z.unknown(),
});

export type ReadRequest = z.infer<typeof saveRequestSchema>;
