import { describe, expect, test } from 'vitest';
import { readEventTimes } from '#lib/events/event-times';
import { locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { refusalsOf } from '#tests/factories/make-article';

const berlin = { kind: 'timed', zone: 'Europe/Berlin' } as const;
const at = (date: string, time: string) => ({ date, time });

describe('the times of an event', () => {
  test('are stored in UTC with the zone that they were said in', () => {
    const read = readEventTimes({
      ...berlin,
      start: at('2026-07-01', '10:00'),
      end: at('2026-07-01', '12:00'),
    });
    expect(read).toEqual({
      ok: true,
      value: { ...berlin, startsAt: '2026-07-01T08:00:00.000Z', endsAt: '2026-07-01T10:00:00.000Z' },
    });
  });

  test('that a zone skips or shows twice are refused, and what to choose is said', () => {
    const read = readEventTimes({
      ...berlin,
      start: at('2026-03-29', '02:30'),
      end: at('2026-10-25', '02:30'),
    });
    expect(read.ok ? [] : read.problems).toEqual([
      expect.objectContaining({
        code: 'timeSkipped',
        field: 'start',
        params: { time: '02:30', zone: 'Europe/Berlin', before: '01:30', after: '03:30' },
      }),
      expect.objectContaining({
        code: 'timeTwice',
        field: 'end',
        params: { time: '02:30', zone: 'Europe/Berlin', earlier: '+02:00', later: '+01:00' },
      }),
    ]);
    for (const locale of locales) {
      const { timeSkipped, timeTwice } = messagesOf(locale).problems;
      expect(timeSkipped).toMatch(/\{before\}.*\{after\}/);
      expect(timeTwice).toMatch(/\{earlier\}.*\{later\}/);
    }
  });

  test.each([
    [{ ...berlin, start: at('2026-07-01', '10:00'), end: at('2026-07-01', '10:00') }, 'eventEndsBeforeStart'],
    [{ kind: 'days', zone: 'Asia/Bishkek', from: '2026-07-02', until: '2026-07-01' }, 'eventEndsBeforeStart'],
    [{ kind: 'day', zone: 'Asia/Bishkek', on: '2026-02-30' }, 'dateNotUnderstood'],
    [{ kind: 'day', zone: 'Bishkek', on: '2026-02-18' }, 'zoneNotKnown'],
  ] as const)('%j are refused', (input, code) => {
    expect(refusalsOf(readEventTimes(input))).toEqual([code]);
  });
});
