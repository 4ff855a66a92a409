import 'server-only';
import { type Database, Prisma } from '#lib/platform/db/client';
import { blockDigests } from '../../translation/block-digests.ts';
import type { Checks, Words } from '../../words.ts';

export interface Change {
  localizationId: string;
  accountId: string;
  /** The newest words from now on. */
  words: Words;
  /** Empty on the source. */
  checks: Checks;
}

const json = (value: unknown): Prisma.Sql => Prisma.sql`${JSON.stringify(value)}::jsonb`;

/** Writes what the desk's lists know of a localization's newest words; returns the database's now. */
export async function recordChange(transaction: Database, change: Change): Promise<Date> {
  const { localizationId, accountId, words, checks } = change;
  const rows = await transaction.$queryRaw<{ now: Date }[]>`
    update localization set desk_title = ${words.title}, changed_at = now(), changed_by_id = ${accountId}::uuid,
      word_digests = ${json(blockDigests(words))}, checked_digests = ${json(checks)}
    where id = ${localizationId}::uuid returning changed_at as now`;
  const row = rows[0];
  if (!row) throw new Error(`There is no localization ${localizationId}.`);
  return row.now;
}
