import { z } from 'zod';

const count = z.int().min(0);

/** What the programme's editor sends. The content is read by the command that keeps it. */
export const saveRequestSchema = z.strictObject({
  act: z.enum(['draft', 'revision', 'rescue']),
  accountId: z.uuid(),
  base: z.strictObject({ revisionId: z.null(), draftVersion: count, redactions: count }),
  content: z.unknown(),
});
