import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { contentMoment } from '#lib/publishing/moment';
import type { MilestoneChange } from '../milestone.ts';
import { findShownMilestone } from '../shown-query.ts';
import { saveMilestonePart } from './save-milestone-part.ts';

export interface SaveMilestoneReasonsInput extends SeenShared {
  /** By the position of the change. */
  reasons: MilestoneChange['reason'][];
}

const languages = ['ky', 'ru', 'en'] as const;

/** Saves the reasons of the kept changes. What readers were shown stays as it was; a language that had none gets its reason. */
export async function saveMilestoneReasons(
  actor: Actor,
  input: SaveMilestoneReasonsInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  const { now } = await contentMoment(database);
  const shown = await findShownMilestone(database, input.itemId, now);
  const reasonOf = (change: MilestoneChange, position: number): MilestoneChange['reason'] => {
    const reason = { ...change.reason, ...input.reasons[position] };
    const told = shown?.changes[position]?.reason;
    for (const language of languages) if (told?.[language]) reason[language] = told[language];
    return reason;
  };
  return saveMilestonePart(
    actor,
    input,
    ({ changes }) =>
      ok({
        changes: changes.map((change, position) => ({ ...change, reason: reasonOf(change, position) })),
      }),
    database,
  );
}
