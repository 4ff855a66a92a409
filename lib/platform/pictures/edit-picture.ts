import 'server-only';
import type { OverlayOptions } from 'sharp';
import type { FileSource } from '../files/file-source.ts';
import { openPicture, sharp } from './sharp.ts';

/** A rectangle of an upright picture, in shares of its sides: from the left, from the top, as wide, as high. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is left of a region's longer side: too little to make out a face, whatever is computed from it. */
const cellsOfLongerSide = 6;

/** A region in whole pixels, at least one each way and inside of the picture. */
function boxOf(region: Region, size: { width: number; height: number }): Box {
  const left = Math.min(size.width - 1, Math.floor(region.x * size.width));
  const top = Math.min(size.height - 1, Math.floor(region.y * size.height));
  const right = Math.min(size.width, Math.max(left + 1, Math.ceil((region.x + region.width) * size.width)));
  const bottom = Math.min(
    size.height,
    Math.max(top + 1, Math.ceil((region.y + region.height) * size.height)),
  );
  return { left, top, width: right - left, height: bottom - top };
}

/** Lossless stays lossless; all else becomes a JPEG of high quality. Neither carries metadata. */
async function encoded(image: ReturnType<typeof openPicture>, isLossless: boolean): Promise<Buffer> {
  const flat = image.flatten({ background: '#ffffff' }).toColourspace('srgb');
  return isLossless
    ? await flat.png().toBuffer()
    : await flat.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
}

async function sizeAndType(source: FileSource) {
  const { autoOrient, format } = await openPicture(source).metadata();
  return { size: autoOrient, isLossless: format === 'png' };
}

/** The part of a picture inside of a region, as a picture of its own; nothing of the rest is in it. */
export async function cropPicture(source: FileSource, region: Region): Promise<Buffer> {
  const { size, isLossless } = await sizeAndType(source);
  return await encoded(openPicture(source).extract(boxOf(region, size)), isLossless);
}

async function blurredPatch(source: FileSource, { width, height, ...place }: Box) {
  const scale = Math.min(1, cellsOfLongerSide / Math.max(width, height));
  const cells = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const averages = await openPicture(source)
    .extract({ width, height, ...place })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ ...cells, fit: 'fill' })
    .png()
    .toBuffer();
  const input = await sharp(averages)
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .png()
    .toBuffer();
  return { input, ...place };
}

/** A picture whose regions are reduced to a few averages each: what stood there can't be computed back. */
export async function blurPicture(source: FileSource, regions: readonly Region[]): Promise<Buffer> {
  const { size, isLossless } = await sizeAndType(source);
  const patches: OverlayOptions[] = [];
  for (const region of regions) patches.push(await blurredPatch(source, boxOf(region, size)));
  return await encoded(openPicture(source).composite(patches), isLossless);
}
