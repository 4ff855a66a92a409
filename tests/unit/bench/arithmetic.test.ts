import { describe, expect, test } from 'vitest';
import { median, pairedRatios, quantile, spreadOf } from '#bench/arithmetic';
import { coresInList } from '#bench/cores';
import { parseMemory, parseStat } from '#bench/process-cost';
import { tableLines } from '#bench/report';

describe('the figures of a measurement', () => {
  test('are read off the sorted list, between neighbours where need be', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.99)).toBeCloseTo(49.6);
    expect(spreadOf([5])).toEqual({ median: 5, least: 5, most: 5 });
  });

  test('are refused where nothing was measured, or where there are no pairs', () => {
    expect(() => median([])).toThrow('nothing was measured');
    expect(() => pairedRatios([1], [1, 2])).toThrow('pairs');
  });

  test('are compared pair by pair', () => {
    expect(pairedRatios([1, 6], [2, 3])).toEqual([0.5, 2]);
  });
});

describe('what Linux tells of a process', () => {
  test('is read past a name that holds brackets and spaces', () => {
    const line = '42 (a) b (c) S 7 42 42 0 -1 4194304 1 2 3 4 150 50 30 20 20 0 11 0 100';
    expect(parseStat(line)).toEqual({ parent: 7, own: 2, ofEndedChildren: 0.5 });
  });

  test('is memory in millions of bytes, or nothing where a line is missing', () => {
    expect(parseMemory('Rss:     1000 kB\nPss:      500 kB\n')).toEqual({
      resident: 1.024,
      proportional: 0.512,
    });
    expect(parseMemory('Rss:     1000 kB\n')).toBeNull();
  });

  test('names cores by ranges and single numbers', () => {
    expect(coresInList('0-2,5')).toEqual([0, 1, 2, 5]);
  });
});

test('a table has its first column to the left and the others to the right', () => {
  expect(
    tableLines(
      ['what', 'ms'],
      [
        ['one', '5'],
        ['three', '12'],
      ],
    ),
  ).toEqual(['what   ms', '─────  ──', 'one     5', 'three  12']);
});
