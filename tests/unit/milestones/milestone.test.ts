import { describe, expect, test } from 'vitest';
import { spanOfPartialDate } from '#lib/core/portal-day';
import {
  emptyMilestoneShared,
  isAsExact,
  isRevised,
  type MilestoneChange,
  type MilestoneDate,
  type MilestoneShared,
  standingAt,
  stepsOf,
  turnsLateAt,
} from '#lib/milestones/milestone';
import { furthestOf, isOneHistory, keepsHistory, toldChanges } from '#lib/milestones/milestone-history';
import { sharedProblems } from '#lib/milestones/milestone-problems';

const on = (precision: MilestoneDate['precision'], date: string): MilestoneDate => ({ precision, date });
const byYear = (year: string) => on('by-year', year);
const source = {
  title: 'T',
  publisher: 'P',
  url: 'https://example.org',
  language: 'en',
  date: '2025',
} as const;
const reason = { ky: 'Себеби', ru: 'Причина', en: 'Reason' };

const planned = (when: MilestoneDate | null, rest: Partial<MilestoneShared> = {}): MilestoneShared => ({
  ...emptyMilestoneShared,
  ...{ theme: 'access', when, sources: [source] },
  ...rest,
});

const change = (when: MilestoneDate | null, rest: Partial<MilestoneChange> = {}): MilestoneChange => ({
  ...{ on: '2027-01-02', state: 'planned', when, reason },
  ...rest,
});

test.each([
  ['2026-02-28', '2026-02-27T18:00:00.000Z', '2026-02-28T18:00:00.000Z'],
  ['2026-12', '2026-11-30T18:00:00.000Z', '2026-12-31T18:00:00.000Z'],
  ['2026-Q4', '2026-09-30T18:00:00.000Z', '2026-12-31T18:00:00.000Z'],
  ['2030', '2029-12-31T18:00:00.000Z', '2030-12-31T18:00:00.000Z'],
])('%s lasts from its first to its last midnight in Kyrgyzstan', (date, from, until) => {
  expect(spanOfPartialDate(date)).toEqual({ from: new Date(from), until: new Date(until) });
});

describe('a planned milestone', () => {
  test.each([
    [on('day', '2030-05-10'), '2030-05-10T18:00:00.000Z'],
    [on('month', '2030-05'), '2030-05-31T18:00:00.000Z'],
    [on('quarter', '2030-Q2'), '2030-06-30T18:00:00.000Z'],
    [on('year', '2030'), '2030-12-31T18:00:00.000Z'],
    [byYear('2030'), '2030-12-31T18:00:00.000Z'],
  ])('due at %o is late from the moment on at which that is over', (when, moment) => {
    const milestone = planned(when);
    const late = new Date(moment);
    expect(turnsLateAt(milestone)).toEqual(late);
    expect(standingAt(milestone, new Date(late.getTime() - 1))).toBe('planned');
    expect(standingAt(milestone, late)).toBe('late');
  });

  test('without a date is never late, and one that was achieved or dropped neither', () => {
    const moment = new Date('2099-01-01T00:00:00.000Z');
    expect(standingAt(planned(null), moment)).toBe('planned');
    expect(standingAt(planned(byYear('2030'), { state: 'achieved' }), moment)).toBe('achieved');
    expect(standingAt(planned(byYear('2030'), { state: 'dropped' }), moment)).toBe('dropped');
    expect(turnsLateAt(planned(byYear('2030'), { state: 'dropped' }))).toBeNull();
  });

  test('was revised where its date was changed while it was planned, not where it was achieved on another', () => {
    const changes = [change(byYear('2028'))];
    expect(isRevised(planned(byYear('2030'), { changes }))).toBe(true);
    const achieved = planned(on('month', '2027-03'), { state: 'achieved', changes });
    expect(isRevised(achieved)).toBe(false);
    const both = [...changes, change(byYear('2030'))];
    expect(isRevised({ ...achieved, changes: both })).toBe(true);
    expect(stepsOf({ ...achieved, changes: both }).map(({ after }) => after.when?.date)).toEqual([
      '2030',
      '2027-03',
    ]);
  });
});

test.each<[string, Parameters<typeof isRevised>[0], boolean]>([
  ['named for the first time', planned(byYear('2029'), { changes: [change(null)] }), false],
  ['taken away', planned(null, { changes: [change(byYear('2029'))] }), false],
  [
    'taken away and named again as it was',
    planned(byYear('2029'), { changes: [change(byYear('2029')), change(null)] }),
    false,
  ],
  [
    'taken away and another one named',
    planned(byYear('2030'), { changes: [change(byYear('2029')), change(null)] }),
    true,
  ],
  ['known less exactly', planned(on('year', '2029'), { changes: [change(on('quarter', '2029-Q1'))] }), true],
  [
    'another one after it was dropped',
    planned(byYear('2035'), {
      changes: [change(byYear('2027')), change(byYear('2027'), { state: 'dropped' })],
    }),
    true,
  ],
])('a date that is %s was revised or not', (_what, milestone, revised) => {
  expect(isRevised(milestone)).toBe(revised);
});

test.each([
  [on('quarter', '2026-Q1'), true],
  [on('quarter', '2026-02'), false],
  [on('month', '2026-02-18'), false],
  [on('day', '2026-02-18'), true],
  [on('day', '2026-02-30'), false],
  [on('year', '2026'), true],
  [byYear('2030'), true],
  [byYear('2030-Q1'), false],
  [on('day', ''), false],
])('%o is as exact as it says: %s', (when, isExact) => {
  expect(isAsExact(when)).toBe(isExact);
});

describe('what readers were shown of the history', () => {
  const shown = planned(byYear('2030'), { changes: [change(byYear('2028'))] });

  test('is kept where nothing changed, and where a change of what they saw is told', () => {
    expect(keepsHistory(shown, shown)).toBe(true);
    const moved = [...shown.changes, change(byYear('2030'))];
    expect(keepsHistory(shown, planned(byYear('2032'), { changes: moved }))).toBe(true);
    const twice = [...moved, change(byYear('2031'))];
    expect(keepsHistory(shown, planned(byYear('2032'), { changes: twice }))).toBe(true);
  });

  test.each<[string, MilestoneShared]>([
    ['the date is another without a change', { ...shown, when: byYear('2031') }],
    ['the precision is another', { ...shown, when: on('year', '2030') }],
    ['the state is another', { ...shown, state: 'dropped' }],
    ['a change is left out', { ...shown, changes: [] }],
    ['a change says another date', { ...shown, changes: [change(byYear('2029'))] }],
    [
      'a reason says something else',
      { ...shown, changes: [change(byYear('2028'), { reason: { ...reason, ru: 'Другая' } })] },
    ],
    [
      'a new change hides what they saw',
      planned(byYear('2032'), { changes: [...shown.changes, change(byYear('2031'))] }),
    ],
  ])('is not kept where %s', (_why, now) => {
    expect(keepsHistory(shown, now)).toBe(false);
  });

  const half = { ...shown, changes: [change(byYear('2028'), { reason: { ...reason, en: '' } })] };

  test('may get a reason in a language that had none', () => {
    expect(keepsHistory(half, shown)).toBe(true);
    expect(keepsHistory(shown, half)).toBe(false);
  });

  test('is told with the reasons that were saved since, and with no word of another change', () => {
    expect(toldChanges(half, shown)).toEqual(shown.changes);
    expect(toldChanges(half, planned(byYear('2033'), { changes: shown.changes }))).toEqual(half.changes);
    expect(toldChanges(half, planned(byYear('2030')))).toEqual(half.changes);
    const other = { ...shown, changes: [change(byYear('2028'), { reason: { ...reason, ru: 'Другая' } })] };
    expect(toldChanges(half, other)).toEqual(shown.changes);
  });

  test('is what tells most of it, whatever was shown last', () => {
    const moved = planned(byYear('2032'), { changes: [...shown.changes, change(byYear('2030'))] });
    expect(furthestOf([half, moved, shown])).toBe(moved);
    expect(furthestOf([])).toBeNull();
    expect(isOneHistory(moved, half)).toBe(true);
    expect(isOneHistory(half, moved)).toBe(true);
    expect(isOneHistory(moved, planned(byYear('2033'), { changes: moved.changes }))).toBe(false);
  });
});

describe('publication', () => {
  const now = new Date('2027-06-01T00:00:00.000Z');
  const codes = (shared: MilestoneShared, shown: MilestoneShared[] = []) =>
    sharedProblems({ language: 'ru', shared }, shown, now).map(({ code }) => code);
  const link = { kind: 'link', source } as const;
  const achieved = planned(on('month', '2027-03'), { state: 'achieved', evidence: [link] });

  test('needs nothing more of what is planned and sourced, or achieved and shown', () => {
    expect(codes(planned(byYear('2030')))).toEqual([]);
    expect(codes(planned(null, { sources: [] }))).toEqual([]);
    expect(codes(achieved)).toEqual([]);
    expect(codes(planned(null, { state: 'dropped', changes: [change(byYear('2030'))] }))).toEqual([]);
  });

  test.each<[string, MilestoneShared]>([
    ['themeNeeded', planned(null, { theme: null })],
    ['datePrecision', planned(on('quarter', '2026-02-18'))],
    ['dateSourceNeeded', planned(byYear('2030'), { sources: [] })],
    ['sourceIncomplete', planned(null, { sources: [{ ...source, title: '' }] })],
    ['achievedDateNeeded', { ...achieved, when: null }],
    ['achievedByYear', { ...achieved, when: byYear('2027') }],
    ['achievedAhead', { ...achieved, when: on('month', '2027-07') }],
    ['evidenceNeeded', { ...achieved, evidence: [] }],
    ['evidenceIncomplete', { ...achieved, evidence: [{ kind: 'link', source: { ...source, date: null } }] }],
    ['evidenceIncomplete', { ...achieved, evidence: [{ kind: 'link', source: { ...source, url: null } }] }],
    ['reasonOfChangeNeeded', planned(null, { state: 'dropped' })],
    [
      'reasonOfChangeNeeded',
      planned(byYear('2030'), { changes: [change(null, { reason: { ...reason, ru: '' } })] }),
    ],
    ['dateShape', planned(byYear('2030'), { changes: [change(null, { on: '2026-02' })] })],
  ])('says %s', (code, shared) => {
    expect(codes(shared)).toEqual([code]);
  });

  test('says where the history that readers saw is not kept', () => {
    expect(codes(planned(byYear('2031')), [planned(byYear('2030'))])).toEqual(['historyNotKept']);
    const moved = planned(byYear('2031'), { changes: [change(byYear('2030'))] });
    const other = planned(byYear('2032'), { changes: [change(byYear('2030'))] });
    expect(codes(moved, [planned(byYear('2030')), moved])).toEqual([]);
    expect(codes(moved, [other, planned(byYear('2030'))])).toEqual(['historyNotKept']);
  });

  test('takes a date that began, and not yet one that did not', () => {
    expect(codes({ ...achieved, when: on('year', '2027') })).toEqual([]);
    expect(codes({ ...achieved, when: on('day', '2027-06-02') })).toEqual(['achievedAhead']);
    expect(codes({ ...achieved, when: on('day', '2027-06-01') })).toEqual([]);
  });
});
