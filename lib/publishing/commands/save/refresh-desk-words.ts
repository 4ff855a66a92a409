import 'server-only';
import { type Database, Prisma } from '#lib/platform/db/client';
import { findNewestWords } from '../../admin-queries/newest-words.ts';
import type { ItemKind } from '../../noun.ts';
import { blockDigests } from '../../translation/block-digests.ts';

const json = (value: unknown): Prisma.Sql => Prisma.sql`${JSON.stringify(value)}::jsonb`;

/**
 * Writes anew what the desk's lists know of an item's words: titles and digests, in every language. Who changed the words
 * last, and when, stays. For words that were written before there was a desk, or rewritten by a redaction.
 */
export async function refreshDeskWords(transaction: Database, itemId: string, kind: ItemKind): Promise<void> {
  const found = await findNewestWords(transaction, itemId, kind);
  for (const { localizationId, words } of Object.values(found?.languages ?? {})) {
    await transaction.$executeRaw`
      update localization set desk_title = ${words.title}, word_digests = ${json(blockDigests(words))},
        checked_digests = ${json(words.checks)}
      where id = ${localizationId}::uuid`;
  }
}
