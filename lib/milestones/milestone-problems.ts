import { parsePartialDate } from '#lib/core/partial-date';
import { invalid, type Problem } from '#lib/core/result';
import type { Candidate } from '#lib/publishing/noun';
import { sourceSchema } from '#lib/publishing/source-schema';
import { isAsExact, type MilestoneShared, spanOfMilestone } from './milestone.ts';
import { keepsHistory } from './milestone-history.ts';

/** What stands against the date: it must be as exact as it says, and what was achieved lies in the past. */
function dateProblems({ state, when }: MilestoneShared, now: Date): Problem[] {
  const field = { field: 'when' };
  if (!when) return state === 'achieved' ? [invalid('achievedDateNeeded', field)] : [];
  if (!isAsExact(when)) return [invalid('datePrecision', field)];
  if (state !== 'achieved') return [];
  if (when.precision === 'by-year') return [invalid('achievedByYear', field)];
  const span = spanOfMilestone(when);
  return span && span.from > now ? [invalid('achievedAhead', field)] : [];
}

/** What was achieved needs something that shows it; what is due at a date, who said so. */
function groundProblems({ state, when, evidence, sources, articleIds }: MilestoneShared): Problem[] {
  const problems: Problem[] = [];
  const isWhole = (source: unknown): boolean => sourceSchema.safeParse(source).success;
  const links = evidence.flatMap((one) => (one.kind === 'link' ? [one.source] : []));
  if (state === 'achieved' && evidence.length === 0)
    problems.push(invalid('evidenceNeeded', { field: 'evidence' }));
  if (links.some((source) => !isWhole(source) || source.url === null || source.date === null))
    problems.push(invalid('evidenceIncomplete', { field: 'evidence' }));
  if (!sources.every(isWhole)) problems.push(invalid('sourceIncomplete', { field: 'sources' }));
  if (state === 'planned' && when && sources.length === 0 && articleIds.length === 0)
    problems.push(invalid('dateSourceNeeded', { field: 'sources' }));
  return problems;
}

function changeProblems(
  { language, shared }: Pick<Candidate<MilestoneShared>, 'language' | 'shared'>,
  shown: readonly MilestoneShared[],
): Problem[] {
  const { changes, state } = shared;
  const problems: Problem[] = [];
  const isUntold = state === 'dropped' && changes.length === 0;
  if (isUntold || changes.some(({ reason }) => reason[language] === ''))
    problems.push(invalid('reasonOfChangeNeeded', { field: `${language}.changes` }));
  if (changes.some(({ on }) => parsePartialDate(on)?.precision !== 'day'))
    problems.push(invalid('dateShape', { field: 'changes' }));
  if (!shown.every((one) => keepsHistory(one, shared)))
    problems.push(invalid('historyNotKept', { field: 'changes' }));
  return problems;
}

/**
 * What stands in the way of publishing what the languages share, apart from what it refers to. `shown`: all that
 * readers were shown, in whatever language.
 */
export function sharedProblems(
  candidate: Pick<Candidate<MilestoneShared>, 'language' | 'shared'>,
  shown: readonly MilestoneShared[],
  now: Date,
): Problem[] {
  const { shared } = candidate;
  return [
    ...(shared.theme ? [] : [invalid('themeNeeded', { field: 'theme' })]),
    ...dateProblems(shared, now),
    ...groundProblems(shared),
    ...changeProblems(candidate, shown),
  ];
}
