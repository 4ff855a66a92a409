import 'server-only';
import type { Sharp } from 'sharp';
import type { DecodedPicture } from './read-picture.ts';
import { sharp } from './sharp.ts';

export const pictureFormats = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface EncodedPicture {
  format: PictureFormat;
  width: number;
  height: number;
  bytes: Buffer;
}

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

/** Encodes a picture in each of our formats at each of these widths that it has, else at its own; one after the other. */
export async function* encodePicture(
  { pixels }: Pick<DecodedPicture, 'pixels'>,
  widths: readonly number[],
): AsyncGenerator<EncodedPicture> {
  const fitting = widths.filter((width) => width <= pixels.width);
  const raw = { width: pixels.width, height: pixels.height, channels: 3 } as const;
  for (const width of fitting.length > 0 ? fitting : [pixels.width]) {
    for (const format of pictureFormats) {
      const image = sharp(pixels.bytes, { raw }).resize({ width });
      const { data, info } = await encoder(image, format).toBuffer({ resolveWithObject: true });
      yield { format, width: info.width, height: info.height, bytes: data };
    }
  }
}
