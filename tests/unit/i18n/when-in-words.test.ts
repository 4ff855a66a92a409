import { expect, test } from 'vitest';
import type { When } from '#lib/core/when';
import { whenInWords } from '#lib/i18n/when-in-words';

const timed = (startsAt: string, endsAt: string): When => ({
  ...{ kind: 'timed', startsAt, endsAt, zone: 'Asia/Bishkek' },
});

test('what lasts several days tells its year once, and both where they differ', () => {
  const school = timed('2026-12-10T03:00:00.000Z', '2026-12-11T11:00:00.000Z');
  expect(whenInWords(school, 'en')).toBe('10 December, 09:00 – 11 December 2026, 17:00');
  expect(whenInWords(school, 'ru')).toBe('10 декабря, 09:00 – 11 декабря 2026 г., 17:00');
  expect(whenInWords(school, 'ky')).toBe('2026-ж., 10-декабрь, 09:00 – 11-декабрь, 17:00');
  const turn = timed('2026-12-31T12:00:00.000Z', '2027-01-01T12:00:00.000Z');
  expect(whenInWords(turn, 'en')).toBe('31 December 2026, 18:00 – 1 January 2027, 18:00');
});

test('what lasts some hours tells its day once', () => {
  const talk = timed('2026-12-10T03:00:00.000Z', '2026-12-10T04:30:00.000Z');
  expect(whenInWords(talk, 'ru')).toBe('10 декабря 2026 г., 09:00–10:30');
});
