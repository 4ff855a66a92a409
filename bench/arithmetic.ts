/** The middle of some measurements and how far they lie apart. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/**
 * The value below which a share of the measurements lies, from 0 to 1, read off the sorted list between its neighbours.
 * Throws where there is none.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: quantile(values, 0), most: quantile(values, 1) };
}

/** Ratios of what was measured one after the other, pair by pair, so that a machine that slows down cancels out. */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length) throw new Error('only pairs can be compared');
  return ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
