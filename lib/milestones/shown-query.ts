import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { findShownShared } from '#lib/publishing/shown-shared-query';
import { type MilestoneShared, milestoneSharedSchema } from './milestone.ts';

/** What readers were shown last of a milestone, in whatever language; null where nothing of it was public yet. */
export function findShownMilestone(
  database: Database,
  itemId: string,
  now: Date,
): Promise<MilestoneShared | null> {
  return findShownShared(database, itemId, { sharedSchema: milestoneSharedSchema }, now);
}
