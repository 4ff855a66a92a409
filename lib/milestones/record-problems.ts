import 'server-only';
import { invalid, type Problem } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import type { Telling } from '#lib/publishing/noun';
import { type MilestoneShared, milestoneSharedSchema } from './milestone.ts';
import { isOneHistory, keepsHistory } from './milestone-history.ts';

function loadTold(database: Database, itemId: string) {
  return database.publication.findMany({
    where: {
      itemId,
      OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
    },
    select: { language: true, visibleFrom: true, sharedRevision: { select: { content: true } } },
  });
}

type Told = Awaited<ReturnType<typeof loadTold>>[number];

function problemBeside(told: Told, telling: Telling<MilestoneShared>): 'shown' | 'scheduled' | null {
  const { languages, shared, now, visibleFrom } = telling;
  const other = milestoneSharedSchema.parse(told.sharedRevision.content);
  const isOwn = languages.includes(told.language);
  if (told.visibleFrom <= now) {
    const isErased = isOwn && told.visibleFrom > visibleFrom;
    return isErased || !keepsHistory(other, shared) ? 'shown' : null;
  }
  const isReplaced = isOwn && told.visibleFrom >= visibleFrom;
  if (isReplaced) return null;
  const fits = told.visibleFrom <= visibleFrom ? keepsHistory : isOneHistory;
  return fits(other, shared) ? null : 'scheduled';
}

/**
 * What speaks against telling a milestone so beside all that readers were shown and will be shown of it, in whatever language:
 * all of it must be one history, in which what is told later leaves nothing out. What readers were shown is not replaced from
 * a moment before they were.
 */
export async function recordProblems(
  telling: Telling<MilestoneShared>,
  database: Database,
): Promise<Problem[]> {
  const told = await loadTold(database, telling.itemId);
  const found = new Set(told.map((one) => problemBeside(one, telling)));
  return [
    ...(found.has('shown') ? [invalid('historyNotKept', { field: 'changes' })] : []),
    ...(found.has('scheduled') ? [invalid('scheduledOtherwise', { field: 'changes' })] : []),
  ];
}
