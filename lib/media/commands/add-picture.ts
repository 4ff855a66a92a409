import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { sha256Of } from '#lib/core/digest';
import { newId, newUnguessableName } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { originalFileName } from '../media-paths.ts';

/** Widths in pixels that every picture is kept in, as far as it is that wide. */
export const pictureWidths = [480, 800, 1200] as const;

const mostPixels = 60_000_000;

type Format = 'avif' | 'webp' | 'jpg';
const formats: readonly Format[] = ['avif', 'webp', 'jpg'];

export interface AddPictureInput {
  bytes: Uint8Array;
  texts: Record<Language, { alt: string; credit: string }>;
  isDecorative: boolean;
  licence: string;
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
}

interface Variant {
  width: number;
  height: number;
  format: Format;
  name: string;
  bytes: number;
  sha256: string;
}

function encode(image: Sharp, format: Format): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 50, effort: 3 });
    case 'webp':
      return image.webp({ quality: 74, effort: 4 });
    case 'jpg':
      return image.jpeg({ quality: 76, mozjpeg: true, progressive: true });
  }
}

/** Writes all sizes and formats of a decoded picture; metadata is left behind. */
async function storeVariants(
  picture: Uint8Array,
  width: number,
  baseName: string,
  place: Storage,
): Promise<Variant[]> {
  const widths = pictureWidths.filter((one) => one <= width);
  const variants: Variant[] = [];
  for (const target of widths.length > 0 ? widths : [width]) {
    for (const format of formats) {
      const resized = sharp(picture, { limitInputPixels: mostPixels })
        .rotate()
        .resize({ width: target })
        .flatten({ background: '#ffffff' });
      const { data, info } = await encode(resized, format).toBuffer({ resolveWithObject: true });
      const name = `${baseName}-${target}.${format}`;
      const bytes = await place.put(name, data);
      variants.push({ width: target, height: info.height, format, name, bytes, sha256: sha256Of(data) });
    }
  }
  return variants;
}

/**
 * Decodes a picture, stores the original and its sizes, and inserts the medium. Files are written before the row, and
 * none of them is public before a publication shows the picture.
 */
export async function addPicture(
  actor: Actor,
  input: AddPictureInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ mediumId: string }>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const decoded = await sharp(input.bytes, { limitInputPixels: mostPixels })
    .rotate()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!decoded) return failed(invalid('pictureUnreadable', { field: 'file' }));
  const baseName = newUnguessableName();
  const originalName = originalFileName(newUnguessableName());
  const bytes = await place.put(originalName, input.bytes);
  const variants = await storeVariants(input.bytes, decoded.info.width, baseName, place);
  const mediumId = newId();
  await database.medium.create({
    data: {
      id: mediumId,
      kind: 'picture',
      baseName,
      originalName,
      width: decoded.info.width,
      height: decoded.info.height,
      bytes,
      sha256: sha256Of(input.bytes),
      licence: input.licence,
      isDecorative: input.isDecorative,
      focusX: input.focus.x,
      focusY: input.focus.y,
      createdById: actor.accountId,
      texts: { create: languages.map((language) => ({ language, ...input.texts[language] })) },
      variants: { create: variants },
    },
  });
  return ok({ mediumId });
}
