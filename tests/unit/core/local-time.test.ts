import { describe, expect, test } from 'vitest';
import { readLocalTime, toLocalTime } from '#lib/core/local-time';

const instantOf = (local: Parameters<typeof readLocalTime>[0]): string | null => {
  const read = readLocalTime(local);
  return read.kind === 'instant' ? read.instant.toISOString() : null;
};

describe('a local time', () => {
  test('is the instant that the zone had then', () => {
    expect(instantOf({ date: '2026-02-18', time: '10:00', zone: 'Asia/Bishkek' })).toBe(
      '2026-02-18T04:00:00.000Z',
    );
    expect(instantOf({ date: '2026-07-01', time: '10:00', zone: 'Europe/Berlin' })).toBe(
      '2026-07-01T08:00:00.000Z',
    );
  });

  test('that clocks jump over does not exist, and the times beside it are named', () => {
    expect(readLocalTime({ date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' })).toEqual({
      kind: 'skipped',
      before: '01:30',
      after: '03:30',
    });
  });

  test('that clocks show twice is asked back, and is one instant once somebody chose', () => {
    const twice = { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin' };
    expect(readLocalTime(twice)).toEqual({ kind: 'twice', earlier: '+02:00', later: '+01:00' });
    expect(instantOf({ ...twice, which: 'earlier' })).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf({ ...twice, which: 'later' })).toBe('2026-10-25T01:30:00.000Z');
  });

  test.each([
    ['2026-02-30', '10:00', 'Asia/Bishkek'],
    ['2026-02-18', '24:00', 'Asia/Bishkek'],
    ['2026-02-18', '10:00', 'Asia/Nowhere'],
    ['18.02.2026', '10:00', 'Asia/Bishkek'],
    ['2026-02-18', '10:00', '+06:00'],
  ])('%s %s in %s is none', (date, time, zone) => {
    expect(readLocalTime({ date, time, zone })).toEqual({ kind: 'unreadable' });
  });
});

describe('an instant as a clock on the wall shows it', () => {
  test('is read back as the same instant, also where clocks show its time twice', () => {
    const zone = 'Europe/Berlin';
    for (const at of ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-07-01T10:00:00.000Z']) {
      const instant = new Date(at);
      expect(readLocalTime(toLocalTime(instant, zone))).toEqual({ kind: 'instant', instant });
    }
    expect(toLocalTime(new Date('2026-10-25T01:30:00.000Z'), zone)).toEqual({
      ...{ date: '2026-10-25', time: '02:30', zone, which: 'later' },
    });
  });
});
