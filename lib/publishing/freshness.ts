import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { ContentMoment } from './moment.ts';
import { itemTag } from './publishing-tags.ts';

/** A publication that a view shows. */
export interface ShownPublication {
  itemId: string;
  localizationId: string;
  visibleUntil: Date | null;
}

async function hasSuccessor(database: Database, shown: ShownPublication): Promise<boolean> {
  const until = shown.visibleUntil;
  if (!until) return true;
  const found = await database.publication.findFirst({
    where: {
      localizationId: shown.localizationId,
      visibleFrom: until,
      OR: [{ visibleUntil: null }, { visibleUntil: { gt: until } }],
    },
    select: { id: true },
  });
  return found !== null;
}

/**
 * Says how long a view is true: to be printed anew from the next moment at which anything public changes by itself, and
 * never served from the moment at which something on it stops being public with nothing in its place.
 */
export async function freshnessOf(
  database: Database,
  moment: ContentMoment,
  shown: ShownPublication[],
  tags: string[],
  media: string[],
): Promise<Freshness> {
  const ends: Date[] = [];
  for (const publication of shown) {
    const until = publication.visibleUntil;
    if (until && !(await hasSuccessor(database, publication))) ends.push(until);
  }
  ends.sort((one, other) => one.getTime() - other.getTime());
  return {
    version: moment.version,
    tags: [...new Set([...tags, ...shown.map((publication) => itemTag(publication.itemId))])],
    validUntil: moment.nextBoundary,
    expiresAt: ends[0] ?? null,
    media,
  };
}
