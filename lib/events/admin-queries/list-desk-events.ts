import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import { dayInPortalZone } from '#lib/core/portal-day';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows, waitsSql } from '#lib/publishing/admin-queries/desk-rows';
import { contentMoment } from '#lib/publishing/moment';
import { type EventShared, emptyEventShared, eventSharedSchema } from '../event.ts';
import type { DeskEventFilter, DeskEventList } from '../event-desk-view.ts';
import { eventPath } from '../event-paths.ts';
import { findToldOtherwise } from './told-otherwise.ts';

/** The last day of an event by what was saved last of it, in Kyrgyzstan where it has hours. */
const lastDaySql = Prisma.sql`(
  select coalesce(
    to_char(coalesce(content #>> '{when,endsAt}', content #>> '{when,startsAt}')::timestamptz
      at time zone 'Asia/Bishkek', 'YYYY-MM-DD'),
    content #>> '{when,until}', content #>> '{when,on}')
  from shared_revision where shared_revision.item_id = item.id order by number desc limit 1
)`;

/** Whether any language of an event is not archived. */
const standsSql = Prisma.sql`exists (
  select from localization one where one.item_id = item.id and one.state <> 'archived'
)`;

function conditionOf({ search, scope }: DeskEventFilter, today: string): Prisma.Sql {
  const named = likePatterns(search ?? '').map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const conditions = [
    scope === 'archived' ? Prisma.sql`not ${standsSql}` : standsSql,
    ...(named.length > 0
      ? [
          Prisma.sql`exists (select from localization one where one.item_id = item.id
            and ${Prisma.join(named, ' and ')})`,
        ]
      : []),
    ...(scope === 'handedOver' ? [waitsSql] : []),
    ...(scope === 'upcoming' ? [Prisma.sql`coalesce(${lastDaySql} >= ${today}, true)`] : []),
    ...(scope === 'past' ? [Prisma.sql`${lastDaySql} < ${today}`] : []),
  ];
  return Prisma.join(conditions, ' and ');
}

async function findShared(database: Database, itemIds: string[]): Promise<Map<string, EventShared>> {
  const rows = await database.$queryRaw<{ itemId: string; content: unknown }[]>`
    select distinct on (item_id) item_id as "itemId", content from shared_revision
    where item_id = any(${itemIds}::uuid[]) order by item_id, number desc`;
  return new Map(rows.map(({ itemId, content }) => [itemId, eventSharedSchema.parse(content)]));
}

/** The desk's list of events, latest change first, fifty a page. Six queries, whatever the number of events. */
export async function listDeskEvents(
  actor: Actor,
  filter: DeskEventFilter,
  database: Database = db(),
): Promise<DeskEventList> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const condition = conditionOf(filter, dayInPortalZone(now));
  const page = { kind: 'event', condition, after: filter.after, addressOf: eventPath } as const;
  const { rows, next } = await listDeskRows(database, page, now);
  const shared = await findShared(
    database,
    rows.map(({ itemId }) => itemId),
  );
  const told = await findToldOtherwise(database, shared, now);
  return {
    rows: rows.map((row) => {
      const { when, status } = shared.get(row.itemId) ?? emptyEventShared;
      const otherwise = told.get(row.itemId) ?? [];
      return { ...row, when, status, toldOtherwise: otherwise.map(({ language }) => language) };
    }),
    next,
  };
}
