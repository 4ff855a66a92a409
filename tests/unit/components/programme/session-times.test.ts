import { describe, expect, test } from 'vitest';
import { makeSession } from '#tests/factories/make-event';
import { onDay, readTimes, typedTimesOf } from '../../../../components/admin/programme/session-times.ts';

const bishkek = 'Asia/Bishkek';
const berlin = 'Europe/Berlin';
const typed = { day: '2026-02-18', start: '10:00', end: '10:30', endsNextDay: false };

describe('the hours of a session', () => {
  test('are those of the clock in the zone of the event', () => {
    const { times, problems } = readTimes(typed, bishkek);
    expect(times).toEqual({
      ...{ day: '2026-02-18', startsAt: '2026-02-18T04:00:00.000Z', endsAt: '2026-02-18T04:30:00.000Z' },
    });
    expect(problems).toEqual({ start: null, end: null });
    expect(typedTimesOf(times, bishkek)).toEqual(typed);
  });

  test('are unknown where nothing is typed', () => {
    const { times } = readTimes({ ...typed, start: '', end: '' }, bishkek);
    expect(times).toEqual({ day: '2026-02-18', startsAt: null, endsAt: null });
  });

  test('can reach into the next day', () => {
    const late = { ...typed, start: '23:00', end: '00:30', endsNextDay: true };
    const { times } = readTimes(late, bishkek);
    expect(times.endsAt).toBe('2026-02-18T18:30:00.000Z');
    expect(typedTimesOf(times, bishkek)).toEqual(late);
  });

  test('that clocks jump over are told and count as unknown', () => {
    const { times, problems } = readTimes({ ...typed, day: '2026-03-29', start: '02:30', end: '' }, berlin);
    expect(times.startsAt).toBeNull();
    expect(problems.start).toEqual({ kind: 'skipped', before: '01:30', after: '03:30', time: '02:30' });
  });

  test('that come twice are asked about, and are read back as chosen', () => {
    const twice = { ...typed, day: '2026-10-25', start: '02:30', end: '' };
    expect(readTimes(twice, berlin).problems.start).toMatchObject({ kind: 'twice', earlier: '+02:00' });
    for (const startWhich of ['earlier', 'later'] as const) {
      const { times } = readTimes({ ...twice, startWhich }, berlin);
      expect(typedTimesOf(times, berlin)).toEqual({ ...twice, startWhich });
    }
  });

  test('stay the same by the clock on another day, though their distance from UTC changes', () => {
    const session = makeSession('a', readTimes({ ...typed, day: '2026-03-28' }, berlin).times);
    const moved = onDay(session, '2026-03-29', berlin);
    expect(typedTimesOf(moved, berlin)).toEqual({ ...typed, day: '2026-03-29' });
    expect(moved.startsAt).toBe('2026-03-29T08:00:00.000Z');
  });
});
