import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows, waitsSql } from '#lib/publishing/admin-queries/desk-rows';
import { contentMoment } from '#lib/publishing/moment';
import type { DeskPageRow } from '../page-desk-view.ts';
import { pagePath } from '../page-noun.ts';

export interface DeskPageFilter {
  /** Those alone that wait for the editors. */
  isHandedOver: boolean;
  /** `next` of the page before; anything that is none begins at the first page. */
  after: string | null;
}

const nowhere = { place: null, position: 0 } as const;

/** The desk's list of pages, latest change first, fifty a page; `next` is null on the last. */
export async function listDeskPages(
  actor: Actor,
  { isHandedOver, after }: DeskPageFilter,
  database: Database = db(),
): Promise<{ rows: DeskPageRow[]; next: string | null }> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const condition = isHandedOver ? waitsSql : null;
  const { rows, next } = await listDeskRows(
    database,
    { kind: 'page', condition, after, addressOf: pagePath },
    now,
  );
  const places = await database.page.findMany({
    where: { itemId: { in: rows.map(({ itemId }) => itemId) } },
    select: { itemId: true, place: true, position: true },
  });
  const placed = new Map(places.map(({ itemId, ...place }) => [itemId, place]));
  return { rows: rows.map((row) => ({ ...row, ...(placed.get(row.itemId) ?? nowhere) })), next };
}
