import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { listShownShared } from '#lib/publishing/shown-shared-query';
import { type MilestoneShared, milestoneSharedSchema } from './milestone.ts';
import { furthestOf } from './milestone-history.ts';

/** All that readers were ever shown of a milestone, in whatever language. */
export function listShownMilestones(
  database: Database,
  itemId: string,
  now: Date,
): Promise<MilestoneShared[]> {
  return listShownShared(database, itemId, { sharedSchema: milestoneSharedSchema }, now);
}

/** What tells all that readers were shown of a milestone, in whatever language; null where nothing of it was public yet. */
export async function findShownMilestone(
  database: Database,
  itemId: string,
  now: Date,
): Promise<MilestoneShared | null> {
  return furthestOf(await listShownMilestones(database, itemId, now));
}
