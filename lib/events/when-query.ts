import 'server-only';
import { isSameJson } from '#lib/core/same-json';
import type { When } from '#lib/core/when';
import type { Database } from '#lib/platform/db/client';
import { visibleAt } from '#lib/publishing/visible';
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

/** When readers know an event to take place: as its languages say it, each only once. Empty where it is not public. */
export async function findPublicWhens(database: Database, eventId: string, now: Date): Promise<When[]> {
  const shown = await database.publication.findMany({
    where: { itemId: eventId, ...visibleAt(now) },
    orderBy: { language: 'asc' },
    select: { sharedRevision: { select: { content: true } } },
  });
  const whens: When[] = [];
  for (const { sharedRevision } of shown) {
    const { when } = eventSharedSchema.parse(sharedRevision.content);
    if (when && !whens.some((one) => isSameJson(one, when))) whens.push(when);
  }
  return whens;
}
