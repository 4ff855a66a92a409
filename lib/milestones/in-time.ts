import { type MilestoneShared, spanOfMilestone } from './milestone.ts';

type Dated = Pick<MilestoneShared, 'when'>;

/** The earlier end first, of equal ones the earlier begin; what has no date comes last. */
export function inTime(one: Dated, other: Dated): number {
  const [first, second] = [spanOfMilestone(one.when), spanOfMilestone(other.when)];
  if (!first || !second) return Number(second !== null) - Number(first !== null);
  return first.until.getTime() - second.until.getTime() || first.from.getTime() - second.from.getTime();
}
