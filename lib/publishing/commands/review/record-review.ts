import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { LocalizationState } from '../../rules/states.ts';

export interface ReviewStep {
  itemId: string;
  localizationId: string;
  actorId: string;
  /** How the timeline calls it. */
  kind: 'handed-over' | 'taken-back';
  revisionId: string | null;
  fromState: LocalizationState;
  toState: LocalizationState;
}

/** Writes down that a revision waits for the editors from now on, or that none does. */
export async function recordReview(transaction: Database, step: ReviewStep): Promise<void> {
  const { itemId, localizationId, actorId, kind, revisionId, fromState, toState } = step;
  await transaction.localization.update({
    where: { id: localizationId },
    data: { state: toState, handedOverRevisionId: kind === 'handed-over' ? revisionId : null },
  });
  if (fromState !== toState) {
    await transaction.stateChange.create({
      data: { id: newId(), localizationId, fromState, toState, actorId },
    });
  }
  await transaction.timelineEntry.create({
    data: { id: newId(), itemId, localizationId, kind, details: { revisionId }, actorId },
  });
}
