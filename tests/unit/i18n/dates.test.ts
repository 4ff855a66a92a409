import { describe, expect, test } from 'vitest';
import { formatDay, formatMoment, formatPartialDate, formatRange } from '#lib/i18n/dates';

describe('a date in words', () => {
  test.each([
    ['2026-02-18', 'ky', '2026-ж., 18-февраль'],
    ['2026-02-18', 'ru', '18 февраля 2026 г.'],
    ['2026-02-18', 'en', '18 February 2026'],
    ['2024-08', 'ru', 'август 2024 г.'],
    ['2023', 'ky', '2023'],
    ['2024-Q3', 'en', 'Q3 2024'],
    ['2024-Q3', 'ru', 'III квартал 2024 г.'],
    ['2024-Q3', 'ky', '2024-ж., 3-чейрек'],
  ] as const)('%s in %s is %s, and no more exact', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words);
  });

  test.each(['ky', 'ru', 'en'] as const)('as a range has the spaces of every browser in %s', (locale) => {
    expect(formatRange('2026-11-26', '2026-12-02', locale)).not.toMatch(/\u2009/);
  });

  test('is the day in Bishkek, not in UTC', () => {
    expect(formatDay('2026-02-17T19:00:00Z', 'en')).toBe('18 February 2026');
    expect(formatMoment('2026-02-17T19:30:00Z', 'ru')).toBe('18 февраля 2026 г. в 01:30');
  });
});
