import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { type MilestoneShared, milestoneSharedSchema } from './milestone.ts';

/** What readers were shown last of a milestone, in whatever language; null where nothing of it was public yet. */
export async function findShownMilestone(
  database: Database,
  itemId: string,
  now: Date,
): Promise<MilestoneShared | null> {
  const last = await database.sharedRevision.findFirst({
    where: {
      itemId,
      publications: {
        some: {
          visibleFrom: { lte: now },
          OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
        },
      },
    },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return last ? milestoneSharedSchema.parse(last.content) : null;
}
