/** A rectangle of a picture, in per cent of its sides. */
export interface PercentRegion {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a new region stands before it is moved. */
export const middle: PercentRegion = { x: 30, y: 30, width: 40, height: 40 };

const least = 1;
const tenths = (value: number): number => Math.round(value * 10) / 10;
const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The same region within the picture, in tenths of a per cent. */
export function within({ x, y, width, height }: PercentRegion): PercentRegion {
  const size = { width: between(width, least, 100), height: between(height, least, 100) };
  return {
    x: tenths(between(x, 0, 100 - size.width)),
    y: tenths(between(y, 0, 100 - size.height)),
    width: tenths(size.width),
    height: tenths(size.height),
  };
}

/** The region between two points, whichever lies first. */
export function spanned(one: { x: number; y: number }, other: { x: number; y: number }): PercentRegion {
  const [x, y] = [between(Math.min(one.x, other.x), 0, 100), between(Math.min(one.y, other.y), 0, 100)];
  return within({
    x,
    y,
    width: between(Math.max(one.x, other.x), 0, 100) - x,
    height: between(Math.max(one.y, other.y), 0, 100) - y,
  });
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow key makes of a region: it moves it, and with Shift changes its size. Null: it is no arrow key. */
export function steppedBy(region: PercentRegion, key: string, isSizing: boolean): PercentRegion | null {
  const step = steps[key];
  if (!step) return null;
  const [right, down] = step;
  return isSizing
    ? within({ ...region, width: region.width + right, height: region.height + down })
    : within({ ...region, x: region.x + right, y: region.y + down });
}
