import 'server-only';
import sharp, { type Sharp } from 'sharp';
import type { FileSource } from '../files/file-source.ts';

// Pictures are worked on one at a time, each by one thread, and none is kept: what a worker holds does not grow.
sharp.concurrency(1);
sharp.cache(false);

/** Larger pictures are refused before they are decoded. */
export const mostPixels = 60_000_000;
/** The longest side that all of our formats can hold. */
export const longestSide = 16_383;
const longestSeconds = 60;

/** Opens a picture that came from outside: its first frame only, upright, within bounds of size and time. */
export function openPicture(source: FileSource): Sharp {
  const input = 'bytes' in source ? source.bytes : source.path;
  return sharp(input, { limitInputPixels: mostPixels, failOn: 'error', pages: 1, sequentialRead: true })
    .timeout({ seconds: longestSeconds })
    .autoOrient();
}

export { sharp };
