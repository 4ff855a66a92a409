import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

/** Marks a medium as taken down within the caller's transaction; null where it was already. */
export async function takeDown(
  transaction: Database,
  actor: Actor,
  mediumId: string,
): Promise<bigint | null> {
  const taken = await transaction.$executeRaw`
    update medium set taken_down_at = now(), version = version + 1
    where id = ${mediumId}::uuid and taken_down_at is null`;
  if (taken === 0) return null;
  const news = { mediumId, event: 'medium-taken-down', actor, isGone: true, hasNewLook: true } as const;
  return await announceMedium(transaction, news);
}

/**
 * Takes a picture or document from the public everywhere at once: pages, files, cards, lists, any stored copy. Everybody at
 * the desk may; an editor puts it back. Doing it again changes nothing.
 */
export async function takeDownMedium(
  actor: Actor,
  { mediumId }: { mediumId: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return await inMedium(actor, { mediumId, verb: 'protect' }, database, async (transaction) =>
    ok({ version: await takeDown(transaction, actor, mediumId) }),
  );
}
