import 'server-only';
import type { ProblemCode } from '#lib/core/problem-codes';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { FileSource } from '../files/file-source.ts';
import { mediaTypeOf } from '../files/media-type.ts';
import { longestSide, mostPixels, openPicture } from './sharp.ts';

/** What our pictures may come as, with the decoder's own names. */
const decoders = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
} as const;

export type PictureType = keyof typeof decoders;

/** A picture wholly decoded: upright, in sRGB, on white where it was transparent, without any of its metadata. */
export interface DecodedPicture {
  mediaType: PictureType;
  /** Pixels of the picture as it came, upright. */
  width: number;
  height: number;
  /** Its pixels, three bytes each, at most as wide as was asked for. */
  pixels: { bytes: Buffer; width: number; height: number };
}

function typeProblem(type: string | null): ProblemCode {
  if (type === null) return 'pictureUnreadable';
  if (/^image\/hei[cf]/.test(type)) return 'pictureHeic';
  return type === 'image/svg+xml' || type === 'application/gzip' ? 'pictureSvg' : 'pictureType';
}

function pictureTypeOf(told: string | null): PictureType | null {
  const type = told === 'image/apng' ? 'image/png' : told;
  return type !== null && Object.hasOwn(decoders, type) ? (type as PictureType) : null;
}

const refuse = (code: ProblemCode, params?: Record<string, number>): Result<never> =>
  failed(invalid(code, { field: 'file', ...(params ? { params } : {}) }));

/**
 * Decodes a picture to its end, whatever it is called, and says what is wrong where it can't be taken: another type, more
 * than 60 million pixels or 16,383 on a side, broken or cut off. Of an animation the first frame counts.
 */
export async function readPicture(source: FileSource, mostWidth: number): Promise<Result<DecodedPicture>> {
  const told = await mediaTypeOf(source);
  const mediaType = pictureTypeOf(told);
  if (!mediaType) return refuse(typeProblem(told));
  try {
    const { format, autoOrient } = await openPicture(source).metadata();
    const { width, height } = autoOrient;
    if (format !== decoders[mediaType] || !width || !height) return refuse('pictureUnreadable');
    if (width * height > mostPixels || Math.max(width, height) > longestSide)
      return refuse('pictureTooLarge');
    const { data, info } = await openPicture(source)
      .resize({ width: Math.min(width, mostWidth) })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return ok({ mediaType, width, height, pixels: { bytes: data, width: info.width, height: info.height } });
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    return refuse(isTooLarge ? 'pictureTooLarge' : 'pictureUnreadable');
  }
}
