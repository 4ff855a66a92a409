import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likePatterns } from '#lib/core/like-patterns';

describe('a search', () => {
  test('looks for its words, none of which means anything but itself', () => {
    expect(likePatterns(' 100% үмүт_1 \\ ')).toEqual(['%100\\%%', '%үмүт\\_1%', '%\\\\%']);
    expect(likePatterns('  ')).toEqual([]);
  });

  test('of any length has eight short patterns at most, without a letter that a database refuses', () => {
    const long = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.repeat(20));
    fc.assert(
      fc.property(long, (text) => {
        const patterns = likePatterns(text);
        expect(patterns.length).toBeLessThanOrEqual(8);
        expect(patterns.join('').length).toBeLessThan(1_500);
        expect(patterns.join('')).not.toContain('\u0000');
        expect(patterns.join('').isWellFormed()).toBe(true);
      }),
    );
  });

  test('of a hundred kilobytes without a space takes no time', () => {
    const begun = performance.now();
    likePatterns('%'.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(50);
  });
});
