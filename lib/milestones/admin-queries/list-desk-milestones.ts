import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows, waitsSql } from '#lib/publishing/admin-queries/desk-rows';
import { contentMoment } from '#lib/publishing/moment';
import {
  emptyMilestoneShared,
  type MilestoneShared,
  milestoneSharedSchema,
  standingAt,
} from '../milestone.ts';
import type { DeskMilestoneFilter, DeskMilestoneList } from '../milestone-desk-view.ts';
import { milestonePath } from '../milestone-paths.ts';

function conditionOf({ search, state }: DeskMilestoneFilter): Prisma.Sql {
  const named = likePatterns(search ?? '').map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const conditions = [
    Prisma.sql`true`,
    ...(named.length > 0
      ? [
          Prisma.sql`exists (select from localization one where one.item_id = item.id
            and ${Prisma.join(named, ' and ')})`,
        ]
      : []),
    ...(state === 'handedOver' ? [waitsSql] : []),
    ...(state && state !== 'handedOver'
      ? [
          Prisma.sql`(select content ->> 'state' from shared_revision
            where shared_revision.item_id = item.id order by number desc limit 1) = ${state}`,
        ]
      : []),
  ];
  return Prisma.join(conditions, ' and ');
}

async function findShared(database: Database, itemIds: string[]): Promise<Map<string, MilestoneShared>> {
  const rows = await database.$queryRaw<{ itemId: string; content: unknown }[]>`
    select distinct on (item_id) item_id as "itemId", content from shared_revision
    where item_id = any(${itemIds}::uuid[]) order by item_id, number desc`;
  return new Map(rows.map(({ itemId, content }) => [itemId, milestoneSharedSchema.parse(content)]));
}

/** The desk's list of milestones, latest change first, fifty a page. Four queries, whatever their number. */
export async function listDeskMilestones(
  actor: Actor,
  filter: DeskMilestoneFilter,
  database: Database = db(),
): Promise<DeskMilestoneList> {
  if (!mayPublishing(actor, 'read')) return { rows: [], next: null };
  const { now } = await contentMoment(database);
  const condition = conditionOf(filter);
  const page = { kind: 'milestone', condition, after: filter.after, addressOf: milestonePath } as const;
  const { rows, next } = await listDeskRows(database, page, now);
  const shared = await findShared(
    database,
    rows.map(({ itemId }) => itemId),
  );
  return {
    rows: rows.map((row) => {
      const saved = shared.get(row.itemId) ?? emptyMilestoneShared;
      return { ...row, when: saved.when, standing: standingAt(saved, now) };
    }),
    next,
  };
}
