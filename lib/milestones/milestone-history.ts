import { languages } from '#lib/core/languages';
import { isSameDate, type MilestoneChange, type MilestoneShared, stepsOf } from './milestone.ts';

/** The day of its saving is left out: readers are told the day on which they were told of it, see told-days-query.ts. */
function isKept(shown: MilestoneChange, now: MilestoneChange | undefined): boolean {
  if (!now || now.state !== shown.state || !isSameDate(now.when, shown.when)) return false;
  return languages.every(
    (language) => shown.reason[language] === '' || shown.reason[language] === now.reason[language],
  );
}

/**
 * Whether a milestone tells all that readers were shown of its history, and shows what it was then as having been so. Reasons
 * may be added in languages that had none.
 */
export function keepsHistory(shown: MilestoneShared, shared: MilestoneShared): boolean {
  const { changes } = shared;
  const next = changes[shown.changes.length] ?? shared;
  return (
    shown.changes.every((change, position) => isKept(change, changes[position])) &&
    next.state === shown.state &&
    isSameDate(next.when, shown.when)
  );
}

/** Whether two pairs tell one history, of which one of them may know more. */
export function isOneHistory(one: MilestoneShared, other: MilestoneShared): boolean {
  return keepsHistory(one, other) || keepsHistory(other, one);
}

/** Of all that readers were shown, what tells the whole history; null where they were shown nothing. */
export function furthestOf(shown: readonly MilestoneShared[]): MilestoneShared | null {
  const [first, ...rest] = shown;
  if (!first) return null;
  return rest.reduce((furthest, one) => (keepsHistory(furthest, one) ? one : furthest), first);
}

type Step = ReturnType<typeof stepsOf>[number];

const isSameStep = (one: Step, other: Step): boolean =>
  one.before.state === other.before.state &&
  one.after.state === other.after.state &&
  isSameDate(one.before.when, other.before.when) &&
  isSameDate(one.after.when, other.after.when);

/** The changes that readers were told of, with the reasons that were saved since in languages that had none. */
export function toldChanges(shown: MilestoneShared, saved: MilestoneShared): MilestoneChange[] {
  const since = stepsOf(saved);
  return stepsOf(shown).map((step, position) => {
    const same = since[position];
    if (!same || !isSameStep(step, same)) return step.before;
    const reason = { ...step.before.reason };
    for (const language of languages) reason[language] ||= same.before.reason[language];
    return { ...step.before, reason };
  });
}
