import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';
import { bodyVersion } from '../../body/body-schema.ts';
import { type Checks, digestOfWords, type Words } from '../../words.ts';

export interface NewRevision {
  localizationId: string;
  accountId: string;
  words: Words;
  /** Null on the source, and where they follow from the source revision. */
  checks: Checks | null;
  sourceRevisionId: string | null;
  isMinor: boolean;
  /** The newest revision until now. */
  after: { number: number; digest: string } | null;
}

/** Inserts a revision; returns its id. One whose words are those before it, checked anew, is minor. */
export async function insertRevision(transaction: Database, revision: NewRevision): Promise<string> {
  const { localizationId, accountId, words, checks, sourceRevisionId, after } = revision;
  const id = newId();
  const digest = digestOfWords(words);
  await transaction.revision.create({
    data: {
      id,
      localizationId,
      number: (after?.number ?? 0) + 1,
      title: words.title,
      summary: words.summary,
      body: words.body as unknown as Prisma.InputJsonObject,
      bodyVersion,
      sourceRevisionId,
      isMinor: revision.isMinor || after?.digest === digest,
      ...(checks ? { checks } : {}),
      digest,
      createdById: accountId,
    },
  });
  return id;
}
