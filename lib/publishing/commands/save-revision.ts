import 'server-only';
import { z } from 'zod';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import { bodySchema, bodyVersion } from '../body/body-schema.ts';

/** What a draft may hold: forgiving in length, strict in shape. */
export const wordsSchema = z.strictObject({
  title: z.string().max(300),
  summary: z.string().max(1_000),
  body: bodySchema,
});

export type Words = z.infer<typeof wordsSchema>;

export interface SaveRevisionInput {
  localizationId: string;
  /** The revision that the writer saw; null for the first. */
  baseId: string | null;
  words: unknown;
  /** On a translation: the source revision that it was made from. */
  sourceRevisionId?: string | null;
  isMinor?: boolean;
}

interface Newest {
  id: string;
  number: number;
  digest: string;
  sourceRevisionId: string | null;
}

async function insertRevision(
  transaction: Database,
  actor: Actor,
  input: SaveRevisionInput,
  words: Words,
  newest: Newest | null,
): Promise<string> {
  const id = newId();
  await transaction.revision.create({
    data: {
      id,
      localizationId: input.localizationId,
      number: (newest?.number ?? 0) + 1,
      title: words.title.normalize('NFC'),
      summary: words.summary.normalize('NFC'),
      body: words.body as unknown as Prisma.InputJsonValue,
      bodyVersion,
      sourceRevisionId: input.sourceRevisionId ?? null,
      isMinor: input.isMinor ?? false,
      digest: digestOf(words),
      createdById: actor.accountId,
    },
  });
  return id;
}

async function sourceIsOfThisItem(
  transaction: Database,
  itemId: string,
  language: string,
  sourceRevisionId: string | null | undefined,
): Promise<boolean> {
  if (!sourceRevisionId) return true;
  const found = await transaction.revision.findUnique({
    where: { id: sourceRevisionId },
    select: { localization: { select: { itemId: true, language: true } } },
  });
  return found?.localization.itemId === itemId && found.localization.language !== language;
}

/**
 * Inserts a revision of one language on top of the one that the writer saw. Saving the newest words again inserts
 * nothing and returns them; a newer revision by somebody else is a conflict, and neither text is touched.
 */
export async function saveRevision(
  actor: Actor,
  input: SaveRevisionInput,
  database: RootDatabase = db(),
): Promise<Result<{ revisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const parsed = wordsSchema.safeParse(input.words);
  if (!parsed.success) {
    return failed(
      ...parsed.error.issues.map((issue) => invalid('notUnderstood', { field: issue.path.join('.') })),
    );
  }
  return inTransaction(database, async (transaction) => {
    const localization = await transaction.localization.findUnique({
      where: { id: input.localizationId },
      select: { itemId: true, language: true },
    });
    if (!localization || !(await lockItem(transaction, localization.itemId)))
      return failed(refused('itemMissing'));
    const { itemId, language } = localization;
    if (!(await sourceIsOfThisItem(transaction, itemId, language, input.sourceRevisionId))) {
      return failed(invalid('sourceOfAnotherItem', { field: 'sourceRevisionId' }));
    }
    const newest = await transaction.revision.findFirst({
      where: { localizationId: input.localizationId },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, digest: true, sourceRevisionId: true },
    });
    const isSame =
      newest?.digest === digestOf(parsed.data) &&
      newest.sourceRevisionId === (input.sourceRevisionId ?? null);
    if (newest && isSame) return ok({ revisionId: newest.id });
    if ((newest?.id ?? null) !== input.baseId) return failed(conflict('savedMeanwhile'));
    return ok({ revisionId: await insertRevision(transaction, actor, input, parsed.data, newest) });
  });
}
