import 'server-only';
import { isId } from '#lib/core/id-shape';
import { conflict, failed, type Result, refused } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { saveSharedRevision } from '#lib/publishing/commands/save-shared-revision';
import { refuseActor } from '#lib/publishing/refusal';
import { emptyMilestoneShared, type MilestoneShared, milestoneSharedSchema } from '../milestone.ts';
import { milestoneNoun } from '../milestone-noun.ts';

/** What the writer of a part of a milestone saw. */
export interface SeenMilestone {
  itemId: string;
  /** The shared revision that the writer saw; null before the first. */
  baseId: string | null;
  /** How many redactions of the item the writer knew of. */
  redactions: number;
}

type Part = Partial<MilestoneShared>;

/** Whether somebody else changed a field of the part since, and to something else. */
function isOvertaken(part: Part, seen: MilestoneShared, now: MilestoneShared): boolean {
  return (Object.keys(part) as (keyof MilestoneShared)[]).some(
    (field) => !isSameJson(seen[field], now[field]) && !isSameJson(part[field], now[field]),
  );
}

/**
 * Saves some fields of what the languages of a milestone share, on top of the newest. Other fields may have changed since
 * the writer looked; where one of these did, it is a conflict and nothing is saved. Done twice it is done once.
 */
export async function saveMilestonePart(
  actor: Actor,
  { itemId, baseId, redactions }: SeenMilestone,
  partOf: (seen: MilestoneShared) => Part,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const kept = await findNewestShared(database, itemId, 'milestone');
  const base =
    kept && baseId !== null && isId(baseId)
      ? await database.sharedRevision.findFirst({ where: { id: baseId, itemId }, select: { content: true } })
      : null;
  if (!kept || (baseId !== null && !base)) return failed(refused('itemMissing'));
  const read = (content: unknown): MilestoneShared =>
    content === undefined ? emptyMilestoneShared : milestoneSharedSchema.parse(content);
  const [seen, now] = [read(base?.content), read(kept.newest?.content)];
  const part = partOf(seen);
  if (isOvertaken(part, seen, now)) return failed(conflict('savedMeanwhile'));
  const input = { itemId, baseId: kept.newest?.id ?? null, redactions, content: { ...now, ...part } };
  return saveSharedRevision(actor, input, milestoneNoun, database);
}
