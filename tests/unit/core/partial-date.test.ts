import { describe, expect, test } from 'vitest';
import { asPartialDate, parsePartialDate } from '#lib/core/partial-date';

describe('a partial date', () => {
  test.each([
    ['2026-02-18', { precision: 'day', year: 2026, month: 2, day: 18 }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
    ['2024-08', { precision: 'month', year: 2024, month: 8, day: 1 }],
    ['2024-Q3', { precision: 'quarter', year: 2024, month: 7, day: 1 }],
    ['2023', { precision: 'year', year: 2023, month: 1, day: 1 }],
  ])('%s is understood as exactly as it is', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts);
  });

  test.each(['', '2026-13', '2026-00', '2023-02-29', '2026-02-30', '26-02-18', '2024-Q5', ' 2024', '2024-8'])(
    '%j is none',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );

  test.each([
    ['18.02.2026', '2026-02-18'],
    [' 1.3.2026 ', '2026-03-01'],
    ['02.2026', '2026-02'],
    ['2026-Q1', '2026-Q1'],
    ['1.2.26', '1.2.26'],
  ])('typed as %j is kept as %s', (typed, kept) => {
    expect(asPartialDate(typed)).toBe(kept);
  });
});
