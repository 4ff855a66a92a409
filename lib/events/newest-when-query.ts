import 'server-only';
import type { When } from '#lib/core/when';
import type { Database } from '#lib/platform/db/client';
import { eventSharedSchema } from './event.ts';

/** When an event takes place by what was saved last of it; null where that is not known. */
export async function findNewestWhen(database: Database, eventId: string): Promise<When | null> {
  const newest = await database.sharedRevision.findFirst({
    where: { itemId: eventId },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return newest ? eventSharedSchema.parse(newest.content).when : null;
}
