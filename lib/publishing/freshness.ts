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

/** Pictures and files that a view shows. */
export interface ShownMedia {
  /** Base names, to be opened for readers. */
  names: string[];
  tags: string[];
  /** The first moment at which one of them must not be shown any more; null: none foreseen. */
  until: Date | null;
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
  media: readonly ShownMedia[],
): Promise<Freshness> {
  const ends = media.flatMap(({ until }) => (until ? [until] : []));
  for (const publication of shown) {
    const until = publication.visibleUntil;
    if (until && !(await hasSuccessor(database, publication))) ends.push(until);
  }
  ends.sort((one, other) => one.getTime() - other.getTime());
  return {
    version: moment.version,
    tags: [
      ...new Set([
        ...tags,
        ...shown.map((publication) => itemTag(publication.itemId)),
        ...media.flatMap((one) => one.tags),
      ]),
    ],
    validUntil: moment.nextBoundary,
    expiresAt: ends[0] ?? null,
    media: media.flatMap(({ names }) => names),
  };
}
