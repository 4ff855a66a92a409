import fc from 'fast-check';
import { expect, test } from 'vitest';
import { middle, spanned, steppedBy, type within } from '../../../../components/admin/media/region.ts';

const point = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});

function expectInside({ x, y, width, height }: ReturnType<typeof within>): void {
  for (const share of [x, y]) expect(share).toBeGreaterThanOrEqual(0);
  for (const share of [width, height]) expect(share).toBeGreaterThanOrEqual(1);
  expect(x + width).toBeLessThanOrEqual(100.001);
  expect(y + height).toBeLessThanOrEqual(100.001);
}

test('a region that is drawn lies inside of the picture, whichever corner was first', () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      expectInside(spanned(one, other));
      expect(spanned(one, other)).toEqual(spanned(other, one));
    }),
  );
});

test('arrows move a region and with Shift change its size, never out of the picture', () => {
  expect(steppedBy(middle, 'ArrowRight', false)).toEqual({ ...middle, x: 31 });
  expect(steppedBy(middle, 'ArrowUp', true)).toEqual({ ...middle, height: 39 });
  expect(steppedBy(middle, 'Enter', false)).toBeNull();
  let region = middle;
  for (let count = 0; count < 200; count += 1) region = steppedBy(region, 'ArrowRight', false) ?? region;
  expect(region).toEqual({ ...middle, x: 60 });
  for (let count = 0; count < 200; count += 1) region = steppedBy(region, 'ArrowRight', true) ?? region;
  expectInside(region);
});
