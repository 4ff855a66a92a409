import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '#lib/search/slips-between';

test.each([
  ['онкология', 'онкология', 0],
  ['онкалогия', 'онкология', 1],
  ['онколгия', 'онкология', 1],
  ['онклоогия', 'онкология', 1],
  ['балада', 'палатта', 3],
  ['', 'үч', 2],
])('%s and %s are %i slips apart', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test('slips between two words are as many as between the other and the one, and no more than letters', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'ө'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other);
      expect(slips).toBe(slipsBetween(other, one));
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
