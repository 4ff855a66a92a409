import { z } from 'zod';
import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import { spanOfPartialDate } from '#lib/core/portal-day';
import { draftDateSchema, draftSourceSchema, lineSchema } from '#lib/publishing/source-schema';

/** `late` and `revised` are none of them: they are computed. */
export const milestoneStates = ['planned', 'achieved', 'dropped'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export const milestoneThemes = [
  'diagnosis',
  'treatment',
  'transplantation',
  'registry',
  'training',
  'access',
] as const;
export type MilestoneTheme = (typeof milestoneThemes)[number];

/** How exactly a date is known; `by-year`: at any time until that year is over. */
export const milestonePrecisions = ['day', 'month', 'quarter', 'year', 'by-year'] as const;

/** How many characters a published title and summary may have. */
export const longestMilestoneWords = { title: 150, summary: 300 } as const;

const longestReason = 500;

/** When it was achieved or is due; the date may be half typed, and publication asks that it be as exact as it says. */
const dateSchema = z.strictObject({ precision: z.enum(milestonePrecisions), date: draftDateSchema });
export type MilestoneDate = z.output<typeof dateSchema>;

const reason = lineSchema(longestReason);

/** What it was before a change that readers were told of, and why that changed; what it became is the next, or what it is. */
const changeSchema = z.strictObject({
  /** The day in the portal's zone on which it was saved; readers are told the day on which it was told. */
  on: draftDateSchema,
  state: z.enum(milestoneStates),
  when: dateSchema.nullable(),
  reason: z.strictObject({ ky: reason, ru: reason, en: reason }),
});
export type MilestoneChange = z.output<typeof changeSchema>;

const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), itemId: z.uuid() }),
  z.strictObject({ kind: z.literal('document'), mediumId: z.uuid() }),
  /** A page elsewhere, with its date. */
  z.strictObject({ kind: z.literal('link'), source: draftSourceSchema }),
]);
export type Evidence = z.output<typeof evidenceSchema>;

const ids = z.array(z.uuid()).max(20);

/** What all languages of a milestone share; one shared revision holds one of these. Publication asks for more. */
export const milestoneSharedSchema = z.strictObject({
  theme: z.enum(milestoneThemes).nullable(),
  state: z.enum(milestoneStates),
  /** Null: no source names a date. */
  when: dateSchema.nullable(),
  /** The latest one last. What readers were shown of them stays. */
  changes: z.array(changeSchema).max(50),
  /** What shows that it was achieved. */
  evidence: z.array(evidenceSchema).max(20),
  /** Where what is told of it comes from: who promised it, and when. */
  sources: z.array(draftSourceSchema).max(20),
  /** What readers may want to know beside it. */
  articleIds: ids,
  eventIds: ids,
  peopleIds: ids,
  organisationIds: ids,
});

export type MilestoneShared = z.output<typeof milestoneSharedSchema>;

/** What the languages of a new milestone share. */
export const emptyMilestoneShared: MilestoneShared = {
  theme: null,
  state: 'planned',
  when: null,
  changes: [],
  evidence: [],
  sources: [],
  articleIds: [],
  eventIds: [],
  peopleIds: [],
  organisationIds: [],
};

/** Whether a date is as exact as its precision says: `2026-Q1` is a quarter, and neither a month nor a year. */
export function isAsExact({ precision, date }: MilestoneDate): boolean {
  const parts = parsePartialDate(date);
  return parts !== null && parts.precision === (precision === 'by-year' ? 'year' : precision);
}

/** What a date names, in the portal's zone. What is due by a year is due when that year is over. */
export function spanOfMilestone(when: MilestoneDate | null): { from: Date; until: Date } | null {
  return when && spanOfPartialDate(when.date);
}

/** How a milestone stands at a moment; `late`: planned, and its date is over. */
export type MilestoneStanding = MilestoneState | 'late';

/** The one rule of what pages and lists call a milestone at a moment of the database's clock. */
export function standingAt(
  { state, when }: Pick<MilestoneShared, 'state' | 'when'>,
  now: Date,
): MilestoneStanding {
  const span = spanOfMilestone(when);
  return state === 'planned' && span !== null && span.until <= now ? 'late' : state;
}

/** The moment from which on a planned milestone is late; null where it never will be. */
export function turnsLateAt({ state, when }: Pick<MilestoneShared, 'state' | 'when'>): Date | null {
  return state === 'planned' ? (spanOfMilestone(when)?.until ?? null) : null;
}

export function isSameDate(one: MilestoneDate | null, other: MilestoneDate | null): boolean {
  return one?.precision === other?.precision && one?.date === other?.date;
}

/** What became of a milestone with each of its changes, the earliest first. */
export function stepsOf({ changes, state, when }: Pick<MilestoneShared, 'changes' | 'state' | 'when'>): {
  before: MilestoneChange;
  after: Pick<MilestoneShared, 'state' | 'when'>;
}[] {
  return changes.map((before, position) => ({ before, after: changes[position + 1] ?? { state, when } }));
}

/**
 * Whether it was ever planned for another date than before, also with no date or a drop between them. A first date is no
 * change, and neither is its being achieved or dropped.
 */
export function isRevised({ changes, ...now }: Pick<MilestoneShared, 'changes' | 'state' | 'when'>): boolean {
  const dates = [...changes, now].flatMap(({ state, when }) => (state === 'planned' && when ? [when] : []));
  return dates.some((date, position) => position > 0 && !isSameDate(dates[position - 1] ?? null, date));
}

/** The day or other date at which what a milestone tells of its people was so: null where it has none. */
export function dateOf({ when }: Pick<MilestoneShared, 'when'>): PartialDate | null {
  return when && isAsExact(when) ? when.date : null;
}
