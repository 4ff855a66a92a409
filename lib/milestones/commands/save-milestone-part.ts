import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type SeenShared, saveSharedPart } from '#lib/publishing/commands/save-shared-part';
import type { MilestoneShared } from '../milestone.ts';
import { milestoneNoun } from '../milestone-noun.ts';

/** Saves some fields of what the languages of a milestone share; see saveSharedPart for what it promises. */
export function saveMilestonePart(
  actor: Actor,
  seen: SeenShared,
  partOf: (seen: MilestoneShared) => Result<Partial<MilestoneShared>>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedPart(actor, seen, partOf, milestoneNoun, database);
}
