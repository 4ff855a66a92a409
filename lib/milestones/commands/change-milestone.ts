import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SeenShared } from '#lib/publishing/commands/save-shared-part';
import { contentMoment } from '#lib/publishing/moment';
import { findReadersLanguage } from '#lib/publishing/readers-language-query';
import { refuseActor } from '#lib/publishing/refusal';
import {
  isAsExact,
  isSameDate,
  type MilestoneChange,
  type MilestoneDate,
  type MilestoneShared,
  type MilestoneState,
  type MilestoneTheme,
} from '../milestone.ts';
import { toldChanges } from '../milestone-history.ts';
import { findShownMilestone } from '../shown-query.ts';
import { saveMilestonePart } from './save-milestone-part.ts';

export interface ChangeMilestoneInput extends SeenShared {
  theme: MilestoneTheme | null;
  state: MilestoneState;
  /** Null: no source names a date. */
  when: MilestoneDate | null;
  /** Why readers find another date or state than before; kept where it differs from what they saw. */
  reason: MilestoneChange['reason'];
}

const isBlank = (reason: MilestoneChange['reason']): boolean =>
  Object.values(reason).every((text) => text.trim() === '');

interface Change {
  input: ChangeMilestoneInput;
  /** What readers were shown last; null where they saw nothing yet. */
  shown: MilestoneShared | null;
  on: string;
}

/** Steps that nobody was told of are one with this one: readers hear of the way from what they saw to what it is. */
function changesFrom(seen: MilestoneShared, { input, shown, on }: Change): MilestoneChange[] {
  const { state, when, reason } = input;
  const before = shown ?? seen;
  const told = shown ? toldChanges(shown, seen) : seen.changes;
  const isSame = before.state === state && isSameDate(before.when, when);
  if (isSame) return told;
  if (!shown && isBlank(reason)) return told;
  return [...told, { on, state: before.state, when: before.when, reason }];
}

/**
 * Saves theme, state and date of a milestone. Where readers know another state or date, what they know is kept as a change of
 * this day with its reason, which is needed in one language at least; before that a reason is kept where one is given.
 */
export async function changeMilestone(
  actor: Actor,
  input: ChangeMilestoneInput,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  const { itemId, theme, state, when, reason } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  if (when && !isAsExact(when)) return failed(invalid('datePrecision', { field: 'date' }));
  const { now } = await contentMoment(database);
  const shown = await findShownMilestone(database, itemId, now);
  const isChanged = shown && !(shown.state === state && isSameDate(shown.when, when));
  if (isChanged && isBlank(reason)) {
    const language = await findReadersLanguage(database, itemId, now);
    return failed(invalid('reasonOfChangeNeeded', { field: `reason.${language}` }));
  }
  const change = { input, shown, on: dayInPortalZone(now) };
  const partOf = (seen: MilestoneShared) => ok({ theme, state, when, changes: changesFrom(seen, change) });
  return saveMilestonePart(actor, input, partOf, database);
}
