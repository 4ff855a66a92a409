import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

/** Lets the public see again what was taken down, as far as nothing else stands before it. Doing it again changes nothing. */
export async function putBackMedium(
  actor: Actor,
  { mediumId }: { mediumId: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return await inMedium(actor, { mediumId, verb: 'restore' }, database, async (transaction, medium) => {
    if (!medium.takenDownAt) return ok({ version: null });
    await transaction.medium.update({
      where: { id: mediumId },
      data: { takenDownAt: null, version: { increment: 1 } },
    });
    const news = { mediumId, event: 'medium-put-back', actor, hasNewLook: true } as const;
    return ok({ version: await announceMedium(transaction, news) });
  });
}
