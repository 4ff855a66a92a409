import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { ShownPublication } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { eventPath } from './event-paths.ts';
import type { EventLink } from './event-view.ts';

const fields = {
  itemId: true,
  localizationId: true,
  visibleUntil: true,
  localization: { select: { slug: true } },
  revision: { select: { title: true } },
} as const;

export interface Series {
  isSeries: boolean;
  previous: EventLink | null;
  next: EventLink | null;
  shown: ShownPublication[];
}

/** The events of a series just before and after one of them, as far as the public sees them in this language. */
export async function findSeries(
  database: Database,
  { itemId, seriesId }: { itemId: string; seriesId: string | null },
  language: Language,
  moment: ContentMoment,
): Promise<Series> {
  if (!seriesId) return { isSeries: false, previous: null, next: null, shown: [] };
  const rows = await database.publication.findMany({
    where: { language, kind: 'event', item: { event: { seriesId } }, ...visibleAt(moment.now) },
    orderBy: [{ times: { startsAt: 'asc' } }, { publicNumber: 'asc' }],
    select: fields,
  });
  const place = rows.findIndex((row) => row.itemId === itemId);
  const [previous, next] = [rows[place - 1], rows[place + 1]];
  const toLink = (row: typeof previous): EventLink | null =>
    row?.localization.slug
      ? { name: row.revision.title, path: eventPath(language, row.localization.slug) }
      : null;
  return {
    isSeries: true,
    previous: toLink(previous),
    next: toLink(next),
    shown: [previous, next].flatMap((row) => row ?? []),
  };
}
