import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows, waitsSql } from '#lib/publishing/admin-queries/desk-rows';
import { contentMoment } from '#lib/publishing/moment';
import {
  emptyHelpPlaceShared,
  type HelpPlaceShared,
  helpPlaceSharedSchema,
  unknownOf,
} from '../help-place.ts';
import type { DeskHelpPlaceList, HelpPlaceTask } from '../help-place-desk-view.ts';
import { helpPlacePath } from '../help-place-paths.ts';

async function findShared(database: Database, itemIds: string[]): Promise<Map<string, HelpPlaceShared>> {
  const rows = await database.$queryRaw<{ itemId: string; content: unknown }[]>`
    select distinct on (item_id) item_id as "itemId", content from shared_revision
    where item_id = any(${itemIds}::uuid[]) order by item_id, number desc`;
  return new Map(rows.map(({ itemId, content }) => [itemId, helpPlaceSharedSchema.parse(content)]));
}

/** The desk's list of help places, or of those that wait for the editors: latest change first, fifty a page. */
export async function listDeskHelpPlaces(
  actor: Actor,
  { locale, isHandedOver, after }: { locale: Locale; isHandedOver: boolean; after: string | null },
  database: Database = db(),
): Promise<DeskHelpPlaceList> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const condition = isHandedOver ? waitsSql : null;
  const page = { kind: 'help_place', condition, after, addressOf: helpPlacePath } as const;
  const { rows, next } = await listDeskRows(database, page, now);
  const shared = await findShared(
    database,
    rows.map(({ itemId }) => itemId),
  );
  return {
    rows: rows.map((row) => {
      const saved = shared.get(row.itemId) ?? emptyHelpPlaceShared;
      return { ...row, town: saved.town[locale], unknown: unknownOf(saved) };
    }),
    next,
  };
}

/** The help places of which something is not known yet, apart from those that were withdrawn or put away. */
export async function listHelpPlaceTasks(
  actor: Actor,
  locale: Locale,
  database: Database = db(),
): Promise<HelpPlaceTask[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const rows = await database.$queryRaw<{ itemId: string; name: string }[]>`
    select item.id as "itemId", coalesce(named.desk_title, '') as name
    from item left join lateral (
      select desk_title from localization where item_id = item.id and desk_title <> ''
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where item.kind = 'help_place'::"ItemKind" and exists (
      select from localization where item_id = item.id and state not in ('withdrawn', 'archived')
        and changed_at is not null)
    order by item.public_number nulls last, item.id`;
  const shared = await findShared(
    database,
    rows.map(({ itemId }) => itemId),
  );
  return rows
    .map((row) => ({ ...row, unknown: unknownOf(shared.get(row.itemId) ?? emptyHelpPlaceShared) }))
    .filter(({ unknown }) => unknown.length > 0);
}
