import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { visibleAt } from '#lib/publishing/visible';
import { type EventShared, eventSharedSchema } from '../event.ts';
import type { ToldOtherwise } from '../event-desk-view.ts';
import { isToldAlike } from '../told.ts';

/**
 * By event, the languages whose readers see another status, date or place than the given, newest one, with what they see.
 * One query, whatever the number of events.
 */
export async function findToldOtherwise(
  database: Database,
  newest: ReadonlyMap<string, EventShared>,
  now: Date,
): Promise<Map<string, ToldOtherwise[]>> {
  const shown = await database.publication.findMany({
    where: { itemId: { in: [...newest.keys()] }, ...visibleAt(now) },
    orderBy: { language: 'asc' },
    select: { itemId: true, language: true, sharedRevision: { select: { content: true } } },
  });
  const found = new Map<string, ToldOtherwise[]>();
  for (const { itemId, language, sharedRevision } of shown) {
    const { status, when, place } = eventSharedSchema.parse(sharedRevision.content);
    const saved = newest.get(itemId);
    if (!saved || isToldAlike({ status, when, place }, saved)) continue;
    found.set(itemId, [...(found.get(itemId) ?? []), { language, status, when, place }]);
  }
  return found;
}
