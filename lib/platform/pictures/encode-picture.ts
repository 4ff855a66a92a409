import 'server-only';
import sharp, { type Sharp } from 'sharp';

export type PictureFormat = 'avif' | 'webp' | 'jpg';

export interface PictureSize {
  /** Pixels, after the picture was turned upright. */
  width: number;
  height: number;
}

/** Larger pictures are refused before they are decoded. */
const mostPixels = 60_000_000;

function encoder(image: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 50, effort: 2 });
    case 'webp':
      return image.webp({ quality: 74, effort: 4 });
    case 'jpg':
      return image.jpeg({ quality: 76, mozjpeg: true, progressive: true });
  }
}

/** Decodes a picture wholly and says how large it is; null where it is none, is broken or has more than 60 million pixels. */
export async function measurePicture(bytes: Uint8Array): Promise<PictureSize | null> {
  try {
    const { info } = await sharp(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** Encodes a picture at a width, upright, on white where it is transparent, without any of its metadata. */
export async function encodePicture(
  bytes: Uint8Array,
  width: number,
  format: PictureFormat,
): Promise<PictureSize & { bytes: Buffer }> {
  const image = sharp(bytes, { limitInputPixels: mostPixels })
    .rotate()
    .resize({ width })
    .flatten({ background: '#ffffff' });
  const { data, info } = await encoder(image, format).toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
