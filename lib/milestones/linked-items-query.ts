import 'server-only';
import type { Language } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import type { Database } from '#lib/platform/db/client';
import type { ShownPublication } from '#lib/publishing/freshness';
import { covers } from '#lib/publishing/rules/visibility';
import type { LinkedItem } from './milestone-view.ts';

/** Kinds of items that a milestone is linked with and that stand beside it: their addresses are not its own to know. */
export type LinkedKind = 'article' | 'event';

/** The public path of an item of such a kind. */
export type LinkedPath = (kind: LinkedKind, language: Language, slug: string) => string;

function loadOnce(database: Database, ids: string[], kind: LinkedKind, now: Date) {
  return database.publication.findMany({
    where: {
      itemId: { in: ids },
      kind,
      visibleFrom: { lte: now },
      OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
    },
    orderBy: { visibleFrom: 'desc' },
    select: {
      itemId: true,
      localizationId: true,
      language: true,
      visibleFrom: true,
      visibleUntil: true,
      publishedAt: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
}

type Row = Awaited<ReturnType<typeof loadOnce>>[number];

/** The language of the page first, then what most people read. */
function preferred(rows: Row[], language: Language): Row | undefined {
  const order = [language, 'ru', 'ky', 'en'] as const;
  return order.flatMap((one) => rows.find((row) => row.language === one) ?? [])[0];
}

export interface LinkedItems {
  items: LinkedItem[];
  shown: ShownPublication[];
}

/**
 * Articles or events as the public finds them at a moment, in the order of `ids`: what is public in another language only is
 * told in that; what was withdrawn is told with its day; what was never public is left out.
 */
export async function findLinkedItems(
  database: Database,
  { kind, ids, pathOf }: { kind: LinkedKind; ids: string[]; pathOf: LinkedPath },
  language: Language,
  now: Date,
): Promise<LinkedItems> {
  if (ids.length === 0) return { items: [], shown: [] };
  const byItem = Map.groupBy(await loadOnce(database, ids, kind, now), ({ itemId }) => itemId);
  const shown: ShownPublication[] = [];
  const items = ids.flatMap((itemId): LinkedItem[] => {
    const rows = byItem.get(itemId) ?? [];
    const open = rows.filter((row) => covers(row, now));
    const row = preferred(open, language);
    const ended = rows.flatMap(({ visibleUntil }) => visibleUntil ?? []).map(Number);
    if (!row)
      return rows.length === 0
        ? []
        : [{ standing: 'gone', itemId, day: dayInPortalZone(new Date(Math.max(...ended))) }];
    shown.push(row);
    const path = pathOf(kind, row.language, row.localization.slug ?? '');
    const day = dayInPortalZone(row.publishedAt);
    return [{ standing: 'public', itemId, title: row.revision.title, path, language: row.language, day }];
  });
  return { items, shown };
}
