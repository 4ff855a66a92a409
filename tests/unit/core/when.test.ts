import { describe, expect, test } from 'vitest';
import { dayIn, daysOf, lastWholeDay, spanOf, startOfDay, type When } from '#lib/core/when';

const zone = 'Asia/Bishkek';
const iso = (when: When): [string, string] => {
  const { startsAt, overAt } = spanOf(when);
  return [startsAt.toISOString(), overAt.toISOString()];
};

describe('when something takes place', () => {
  test('lasts from its first to its last instant', () => {
    const when: When = {
      kind: 'timed',
      startsAt: '2026-02-18T04:00:00Z',
      endsAt: '2026-02-18T11:00:00Z',
      zone,
    };
    expect(iso(when)).toEqual(['2026-02-18T04:00:00.000Z', '2026-02-18T11:00:00.000Z']);
    expect(daysOf(when)).toEqual({ first: '2026-02-18', last: '2026-02-18' });
  });

  test('without an end is over with its day, where it takes place', () => {
    const when: When = { kind: 'timed', startsAt: '2026-02-18T04:00:00Z', endsAt: null, zone };
    expect(iso(when)).toEqual(['2026-02-18T04:00:00.000Z', '2026-02-18T18:00:00.000Z']);
  });

  test('with days is over after the last of them', () => {
    const when: When = { kind: 'days', from: '2026-02-18', until: '2026-02-20', zone };
    expect(iso(when)).toEqual(['2026-02-17T18:00:00.000Z', '2026-02-20T18:00:00.000Z']);
  });

  test('with a day and no hour is that day', () => {
    expect(iso({ kind: 'day', on: '2026-02-18', zone })).toEqual([
      '2026-02-17T18:00:00.000Z',
      '2026-02-18T18:00:00.000Z',
    ]);
  });

  test('that ends at midnight is not on the day that follows', () => {
    const when: When = {
      kind: 'timed',
      startsAt: '2026-02-18T12:00:00Z',
      endsAt: '2026-02-18T18:00:00Z',
      zone,
    };
    expect(daysOf(when).last).toBe('2026-02-18');
  });
});

test('a day whose midnight does not exist begins with its first instant', () => {
  expect(startOfDay('2026-03-08', 'America/Havana').toISOString()).toBe('2026-03-08T05:00:00.000Z');
});

test('the day of an instant is that of the zone', () => {
  expect(dayIn(zone, new Date('2026-02-17T20:00:00Z'))).toBe('2026-02-18');
});

test('an instant ends a whole day where it is midnight in the zone, and at no other time', () => {
  expect(lastWholeDay('2026-11-30T18:00:00.000Z', 'Asia/Bishkek')).toBe('2026-11-30');
  expect(lastWholeDay('2026-11-30T18:01:00.000Z', 'Asia/Bishkek')).toBeNull();
  expect(lastWholeDay('2026-11-30T18:00:00.000Z', 'Europe/Moscow')).toBeNull();
});
